package io.github.tearsheet.internal.assemble;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds listings: headlines, each with the line below it as its teaser. */
final class ListingBuilder extends PageBuilder {

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private final Listing.Builder listing = Listing.builder();
  private @Nullable ParserRuleContext headline;
  private @Nullable ParserRuleContext byline;
  private @Nullable ParserRuleContext teaser;
  private @Nullable ParserRuleContext lastOfTeaser;

  ListingBuilder(
      SourceText source,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    super(source, syntax, url, diagnostics);
  }

  @Override
  Page finish() {
    endEntry();
    return listing
        .boilerplate(header.boilerplate())
        .updateStamp(header.updateStamp())
        .notices(notices())
        .footer(footer())
        .url(url())
        .span(span())
        .build();
  }

  @Override
  public void exitListingTitle(PageParser.ListingTitleContext title) {
    boolean ofAuthor = title.start.getType() == PageParser.AUTHOR_TITLE;
    part(ofAuthor ? Part.AUTHOR_TITLE : Part.LISTING_TITLE, title);
    header.headline(title.start, title.stop);
    listing.title(lines.text(title));
  }

  @Override
  public void exitEntryHeadline(PageParser.EntryHeadlineContext line) {
    if (continuesTeaser(line)) {
      part(Part.TEASER, line);
      lastOfTeaser = line;
    } else {
      part(Part.ENTRY, line);
      begin(line);
    }
  }

  @Override
  public void exitSectionParagraph(PageParser.SectionParagraphContext line) {
    part(Part.TEASER, line);
    text(line);
  }

  @Override
  public void exitOtherLine(PageParser.OtherLineContext line) {
    part(Part.TEASER, line);
    text(line);
  }

  @Override
  public void exitPager(PageParser.PagerContext line) {
    part(Part.SITE_HEADER, line);
    header.siteLine(line.start);
  }

  @Override
  public void exitEntryByline(PageParser.EntryBylineContext line) {
    part(Part.ENTRY, line);
    byline = line;
  }

  private void begin(ParserRuleContext line) {
    endEntry();
    headline = line;
  }

  /** A teaser; or a headline in sentence case, if no entry waits for its teaser. */
  private void text(ParserRuleContext line) {
    int type = line.start.getType();
    if (headline == null && (type == PageParser.PROSE || type == PageParser.DAY_LINE)) {
      listing.addAbout(lines.text(line));
    } else if (headline == null || (teaser != null && !continuesTeaser(line))) {
      begin(line);
    } else {
      teaser = teaser == null ? line : teaser;
      lastOfTeaser = line;
    }
  }

  /**
   * A day line of a theatre listing belongs to the entry above, with the program below it: with
   * prose, and with any line right below, such as {@code The Cherry Orchard, 7 p.m.} A box between
   * them ends the entry.
   */
  private boolean continuesTeaser(ParserRuleContext line) {
    if (lastOfTeaser == null || syntax.lineBelow(lastOfTeaser.stop) != line.start) {
      return false;
    }
    int type = line.start.getType();
    boolean belowDay = lastOfTeaser.start.getType() == PageParser.DAY_LINE;
    boolean rightBelow = syntax.gapBelow(lastOfTeaser.stop).getType() == PageParser.NEWLINE;
    return type == PageParser.DAY_LINE || (belowDay && (type == PageParser.PROSE || rightBelow));
  }

  private void endEntry() {
    ParserRuleContext first = headline;
    if (first == null) {
      return;
    }
    ParserRuleContext last = first;
    ListingEntry.Builder entry = ListingEntry.builder().headline(lines.text(first));
    if (byline != null) {
      last = byline;
      entry.byline(lines.text(byline));
    }
    if (teaser != null && lastOfTeaser != null) {
      last = lastOfTeaser;
      SourceSpan span = Lines.span(teaser.start, last.stop);
      String text = lines.source().substring(span).replace("\"\"", "\"");
      entry.teaser(Text.of(LINE_END.matcher(text).replaceAll("\n"), span));
    }
    listing.addEntries(entry.span(Lines.span(first.start, last.stop)).build());
    headline = null;
    byline = null;
    teaser = null;
    lastOfTeaser = null;
  }
}
