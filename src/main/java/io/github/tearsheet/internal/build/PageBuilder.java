package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.NOT_AN_ARCHIVE_PAGE;

import io.github.tearsheet.internal.build.Spacing.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LayoutParser;
import io.github.tearsheet.internal.syntax.LayoutParserBaseListener;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.ArticleKind;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds what one page holds, told of its parts in the order of the text: each part is noted for
 * the page's spacing and handed to those who know its kind. Serves one reading.
 */
final class PageBuilder extends LayoutParserBaseListener {

  private final PageSyntax syntax;
  private final DiagnosticCollector diagnostics;
  private final Tokens tokens;

  private final Spacing spacing;
  private final PageFrame frame;
  private final Head head;
  private final Paragraphs paragraphs;
  private final Story story;
  private final Items items;

  private final Article.Builder article = Article.builder();
  private ArticleKind kind = ArticleKind.ARTICLE;

  /** Null for an article. */
  private Listing.@Nullable Builder listing;

  /** Those of the page's kind. */
  private Sections sections;

  private boolean ofOtherSite;

  PageBuilder(SourceText source, PageSyntax syntax, DiagnosticCollector diagnostics) {
    this.syntax = syntax;
    this.diagnostics = diagnostics;
    tokens = new Tokens(source, syntax);
    spacing = new Spacing(source, syntax, diagnostics);
    frame = new PageFrame(source, syntax, tokens, spacing, diagnostics);
    head = frame.head();
    paragraphs = new Paragraphs(source, tokens, diagnostics);
    DatelineReader datelines = new DatelineReader(source, tokens, diagnostics);
    story = new Story(tokens, paragraphs, datelines, diagnostics, article);
    items = new Items(tokens, spacing, paragraphs, datelines, diagnostics, article);
    sections = items;
  }

  /** What was built, once the whole page has been read; empty if it held nothing. */
  Optional<Page> page() {
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    sections.finish();
    frame.report();
    return Optional.of(
        listing == null ? frame.complete(article.kind(kind)) : frame.complete(listing));
  }

  boolean isHeadless() {
    return frame.isHeadless();
  }

  /** Whether the text opens as those of another site do. */
  boolean isOfOtherSite() {
    return ofOtherSite;
  }

  @Override
  public void exitOtherSite(LayoutParser.OtherSiteContext page) {
    ofOtherSite = true;
    diagnostics.add(
        NOT_AN_ARCHIVE_PAGE,
        Tokens.span(page.other),
        "this text opens as a page of another site does");
  }

  private void part(Part part, ParserRuleContext rule) {
    frame.part(part, rule.start, rule.stop);
  }

  private void part(Part part, Token line) {
    frame.part(part, line, line);
  }

  // ---- the head

  @Override
  public void exitInstall(LayoutParser.InstallContext line) {
    part(Part.SITE_HEADER, line);
    head.installLine(line.start);
  }

  @Override
  public void exitHeader(LayoutParser.HeaderContext line) {
    part(Part.SITE_HEADER, line);
    head.siteHeader(line.start);
  }

  @Override
  public void exitDamagedHeader(LayoutParser.DamagedHeaderContext line) {
    part(Part.SITE_HEADER, line);
    head.damagedSiteHeader(line.start);
  }

  @Override
  public void exitStampLine(LayoutParser.StampLineContext line) {
    part(Part.UPDATE_STAMP, line);
    head.updateStamp(line.start, line.date, line.text, frame.hasBody());
  }

  @Override
  public void exitHeadline(LayoutParser.HeadlineContext headline) {
    headline(headline.text);
    for (Token again : headline.repeated) {
      part(Part.HEADLINE, again);
      head.repeatedHeadline(again);
    }
  }

  private void headline(Token line) {
    part(Part.HEADLINE, line);
    head.headline(line);
  }

  // ---- the kind, told by the headline

  @Override
  public void exitBriefsHeadline(LayoutParser.BriefsHeadlineContext page) {
    kind = ArticleKind.BRIEFS;
    headline(page.start);
  }

  @Override
  public void exitPressReviewHeadline(LayoutParser.PressReviewHeadlineContext page) {
    kind = ArticleKind.PRESS_REVIEW;
    paragraphs.inPressReview();
    headline(page.start);
  }

  @Override
  public void exitLettersHeadline(LayoutParser.LettersHeadlineContext page) {
    letters();
    headline(page.start);
  }

  @Override
  public void exitLettersAhead(LayoutParser.LettersAheadContext page) {
    letters();
  }

  private void letters() {
    kind = ArticleKind.LETTERS;
    sections = new Letters(tokens, paragraphs, spacing, diagnostics, article);
  }

  @Override
  public void exitListingTitle(LayoutParser.ListingTitleContext page) {
    listing = Listing.builder();
    sections = new Entries(tokens, listing);
    part(Part.LISTING_TITLE, page);
    head.headline(page.start);
  }

  // ---- captions

  @Override
  public void exitCaption(LayoutParser.CaptionContext caption) {
    part(Part.CAPTION, caption);
    story.caption(caption, caption.credit, caption.text);
  }

  @Override
  public void exitPhotograph(LayoutParser.PhotographContext photograph) {
    part(Part.CAPTION, photograph);
    story.caption(photograph, photograph.credit, photograph.text);
  }

  @Override
  public void exitCreditOrWord(LayoutParser.CreditOrWordContext caption) {
    part(Part.CAPTION, caption);
    story.creditOrWord(caption);
  }

  @Override
  public void exitCreditWithoutEnd(LayoutParser.CreditWithoutEndContext caption) {
    part(Part.CAPTION, caption);
    story.creditWithoutEnd(caption);
  }

  /** Only below a headline is a name alone a credit, and not where no blank line parts anything. */
  @Override
  public void exitCreditOrName(LayoutParser.CreditOrNameContext caption) {
    if (syntax.reading().isCompact() || head.headline().isEmpty()) {
      paragraph(caption);
    } else {
      part(Part.CAPTION, caption);
      story.creditOrName(caption);
    }
  }

  /**
   * A line above the first paragraph. But where no dateline opens that, a line that touches the
   * headline is itself the paragraph, and so is one on a page without blank lines.
   */
  @Override
  public void exitBareCaption(LayoutParser.BareCaptionContext caption) {
    boolean aboveDateline = caption.getParent() instanceof LayoutParser.CaptionAboveDatelineContext;
    boolean touching =
        spacing.gapAbove(caption.start) == LayoutParser.NEWLINE && spacing.above() != Part.CAPTION;
    if (aboveDateline || !(touching || syntax.reading().isCompact())) {
      part(Part.CAPTION, caption);
      story.caption(caption, null, caption.text);
    } else {
      paragraph(caption);
    }
  }

  // ---- the story

  @Override
  public void exitProse(LayoutParser.ProseContext prose) {
    if (!(prose.getParent() instanceof LayoutParser.DatelinedParagraphContext)) {
      paragraph(prose);
    }
  }

  private void paragraph(ParserRuleContext rule) {
    part(Part.STORY, rule);
    story.paragraph(rule.start, rule.stop);
  }

  @Override
  public void exitDatelinedParagraph(LayoutParser.DatelinedParagraphContext paragraph) {
    part(Part.STORY, paragraph);
    story.datelinedParagraph(paragraph);
  }

  // ---- sections

  @Override
  public void exitPaper(LayoutParser.PaperContext paper) {
    part(Part.PAPER, paper);
    items.paper(paper.start);
  }

  @Override
  public void exitHeading(LayoutParser.HeadingContext heading) {
    titleLine(heading.start);
  }

  @Override
  public void exitDatedHeading(LayoutParser.DatedHeadingContext heading) {
    titleLine(heading.start);
  }

  @Override
  public void exitSignatureOrTitle(LayoutParser.SignatureOrTitleContext line) {
    titleLine(line.start);
  }

  @Override
  public void exitEntryHeadline(LayoutParser.EntryHeadlineContext line) {
    titleLine(line.start);
  }

  private void titleLine(Token line) {
    part(sections.titlePart(), line);
    sections.titleLine(line);
  }

  @Override
  public void exitSourceLine(LayoutParser.SourceLineContext line) {
    part(Part.SOURCE_LINE, line);
    items.sourceLine(line.start);
  }

  @Override
  public void exitItemParagraph(LayoutParser.ItemParagraphContext paragraph) {
    part(sections.textPart(), paragraph);
    sections.paragraph(paragraph);
  }

  @Override
  public void exitResponse(LayoutParser.ResponseContext response) {
    part(Part.RESPONSE, response);
    sections.response(response);
  }

  // ---- boxes and footers

  @Override
  public void exitNotice(LayoutParser.NoticeContext notice) {
    part(Part.NOTICE, notice);
    frame.notice(notice);
  }

  @Override
  public void exitFooter(LayoutParser.FooterContext line) {
    part(Part.FOOTER, line);
    frame.footer(line.start);
  }
}
