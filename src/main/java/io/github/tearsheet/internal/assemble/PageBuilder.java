package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.BOX_WITHOUT_END;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_BODY;
import static io.github.tearsheet.diagnostic.DiagnosticCode.PARTS_OUT_OF_ORDER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.UNCERTAIN_CREDIT;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageParserBaseListener;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds what pages of all kinds have: a head, boxes, a footer. Each kind of page has a builder
 * that adds its own parts. The parser gives it the parts in the order of the text. Serves one page.
 */
abstract class PageBuilder extends PageParserBaseListener {

  final Lines lines;
  final PageSyntax syntax;
  final SpacingCheck spacing;
  private final BrokenLineCheck brokenLines;
  final PageHeaderBuilder header;
  final DiagnosticCollector diagnostics;

  private final List<Notice> notices = new ArrayList<>();
  private final List<Text> footer = new ArrayList<>();
  private @Nullable Token first;
  private @Nullable Token last;
  private final Optional<ArchiveUrl> url;
  private boolean hasBody;

  PageBuilder(
      SourceText source,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    this.syntax = syntax;
    this.url = url;
    this.diagnostics = diagnostics;
    lines = new Lines(source);
    spacing = new SpacingCheck(source, syntax, diagnostics);
    brokenLines = new BrokenLineCheck(source.content(), diagnostics);
    header = new PageHeaderBuilder(source, lines, diagnostics);
  }

  /** Returns the finished page, once the whole page has been parsed and is not empty. */
  final Page page(boolean needsHeader, boolean needsStamp, boolean needsHeadline) {
    Page page = finish();
    report(needsHeader, needsStamp, needsHeadline);
    return page;
  }

  /** Builds the page from its parts. */
  abstract Page finish();

  final boolean isEmpty() {
    return first == null;
  }

  final List<Notice> notices() {
    return notices;
  }

  final List<Text> footer() {
    return footer;
  }

  final Optional<ArchiveUrl> url() {
    return url;
  }

  final SourceSpan span() {
    if (first == null || last == null) {
      throw new IllegalStateException("an empty page has no span");
    }
    return Lines.span(first, last);
  }

  /** Takes note of each part of the page, in the order of the text. */
  final void part(Part part, Token begin, Token end) {
    spacing.part(part, begin);
    if (part == Part.STORY || part == Part.TEASER) {
      brokenLines.line(begin, end);
    } else if (part == Part.SIGNATURE && begin.getType() == PageParser.PHRASE) {
      brokenLines.firstHalf(end);
    } else {
      brokenLines.interrupt();
    }
    first = first == null ? begin : first;
    last = end;
    hasBody |= part == Part.STORY || part == Part.ENTRY || part == Part.TEASER;
  }

  final void part(Part part, ParserRuleContext rule) {
    part(part, rule.start, rule.stop);
  }

  /** Reports a line of text that opens as a caption does. */
  final void mayBeCredit(Token opening) {
    uncertain(Lines.span(opening), opening.getText() + " may be a credit");
  }

  final void uncertain(SourceSpan credit, String problem) {
    diagnostics.add(UNCERTAIN_CREDIT, credit, "uncertain credit: " + problem);
  }

  /** Reports what the page as a whole lacks. */
  private void report(boolean needsHeader, boolean needsStamp, boolean needsHeadline) {
    SourceSpan span = span();
    header.reportMissing(span.start(), syntax.end(), needsHeader, needsStamp, needsHeadline);
    if (!hasBody) {
      diagnostics.addAt(
          MISSING_BODY, span.end(), "missing story: the page has no paragraph or entry");
    }
    if (syntax.hasNext()) {
      SourceText source = lines.source();
      int line = source.position(syntax.end()).line();
      diagnostics.add(
          PARTS_OUT_OF_ORDER, source.lineSpan(line), "second page: it begins here and is not read");
    }
    spacing.report();
    brokenLines.report();
  }

  // ---- the head

  @Override
  public final void exitInstall(PageParser.InstallContext line) {
    part(Part.SITE_HEADER, line);
    header.installLine(line.start);
  }

  @Override
  public final void exitHeader(PageParser.HeaderContext line) {
    part(Part.SITE_HEADER, line);
    header.siteHeader(line.start);
  }

  @Override
  public final void exitWeather(PageParser.WeatherContext line) {
    part(Part.WEATHER, line);
    header.weather(line.start);
  }

  @Override
  public final void exitPagerOnTop(PageParser.PagerOnTopContext line) {
    part(Part.SITE_HEADER, line);
    header.siteLine(line.start);
  }

  @Override
  public final void exitDamagedHeader(PageParser.DamagedHeaderContext line) {
    part(Part.SITE_HEADER, line);
    header.damagedSiteHeader(line.start);
  }

  @Override
  public final void exitStampLine(PageParser.StampLineContext line) {
    part(Part.UPDATE_STAMP, line);
    header.updateStamp(line.label, line.date, line.text, hasBody);
  }

  @Override
  public final void exitIncompleteStampLine(PageParser.IncompleteStampLineContext line) {
    part(Part.UPDATE_STAMP, line);
    header.updateStamp(line.label, line.date, line.text, hasBody);
  }

  @Override
  public final void exitHeadline(PageParser.HeadlineContext headline) {
    part(Part.HEADLINE, headline);
    header.headline(headline.start, headline.stop);
  }

  @Override
  public final void exitRepeatedHeadline(PageParser.RepeatedHeadlineContext line) {
    part(Part.HEADLINE, line);
    header.repeatedHeadline(line.start);
  }

  // ---- boxes and footers

  @Override
  public final void exitNotice(PageParser.NoticeContext notice) {
    part(Part.NOTICE, notice);
    if (notice.lines.size() == 1
        && syntax.isCompact()
        && notice.start.getType() == PageParser.NOTICE_TITLE) {
      diagnostics.add(
          BOX_WITHOUT_END,
          Lines.span(notice),
          "box without an end: the lines below it are read as text of the page");
    }
    notices.add(
        Notice.builder()
            .addAllLines(notice.lines.stream().map(lines::text).toList())
            .span(Lines.span(notice))
            .build());
  }

  @Override
  public final void exitFooter(PageParser.FooterContext line) {
    part(Part.FOOTER, line);
    footer.add(lines.text(line));
  }
}
