package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_BODY;
import static io.github.tearsheet.diagnostic.DiagnosticCode.PARTS_OUT_OF_ORDER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.UNCERTAIN_CREDIT;

import io.github.tearsheet.internal.build.Spacing.Part;
import io.github.tearsheet.internal.check.Findings;
import io.github.tearsheet.internal.syntax.LayoutParser;
import io.github.tearsheet.internal.syntax.LayoutParserBaseListener;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds what one page holds, told of its parts in the order of the text. Serves one walk of one
 * tree.
 */
final class PageBuilder extends LayoutParserBaseListener {

  private final SourceText source;
  private final PageSyntax syntax;
  private final Findings findings;
  private final Tokens tokens;
  private final Spacing spacing;
  private final Head head;
  private final DatelineReader datelines;
  private final Article.Builder article = Article.builder();

  private @Nullable Token first;
  private @Nullable Token last;
  private int paragraphs;
  private boolean datelined;

  PageBuilder(SourceText source, PageSyntax syntax, Findings findings) {
    this.source = source;
    this.syntax = syntax;
    this.findings = findings;
    this.tokens = new Tokens(source);
    this.spacing = new Spacing(source, syntax.tokens(), findings);
    this.head = new Head(source, tokens, findings, article);
    this.datelines = new DatelineReader(source, tokens, findings);
  }

  /** What was built, once the whole tree has been walked; empty if it held nothing. */
  Optional<Page> page() {
    if (first == null || last == null) {
      return Optional.empty();
    }
    head.reportMissing(first.getStartIndex(), syntax.end());
    if (paragraphs == 0) {
      findings.addMissing(MISSING_BODY, Tokens.end(last), "the page has no story");
    }
    if (syntax.hasNext()) {
      int line = source.position(syntax.end()).line();
      findings.add(PARTS_OUT_OF_ORDER, source.lineSpan(line), "a second page begins here");
    }
    spacing.report();
    return Optional.of(article.span(Tokens.span(first, last)).build());
  }

  /** Each part of the page is told here first. */
  private void part(Part part, Token begin, Token end) {
    spacing.part(part, begin);
    first = first == null ? begin : first;
    last = end;
  }

  // ---- the head

  @Override
  public void exitInstall(LayoutParser.InstallContext line) {
    part(Part.SITE_HEADER, line.start, line.stop);
    head.installLine(line.start);
  }

  @Override
  public void exitHeader(LayoutParser.HeaderContext line) {
    part(Part.SITE_HEADER, line.start, line.stop);
    head.siteHeader(line.start);
  }

  @Override
  public void exitDamagedHeader(LayoutParser.DamagedHeaderContext line) {
    part(Part.SITE_HEADER, line.start, line.stop);
    head.damagedSiteHeader(line.start);
  }

  @Override
  public void exitStampLine(LayoutParser.StampLineContext line) {
    part(Part.UPDATE_STAMP, line.start, line.stop);
    head.updateStamp(line.start, line.date, line.text, paragraphs > 0);
  }

  @Override
  public void exitHeadline(LayoutParser.HeadlineContext headline) {
    part(Part.HEADLINE, headline.text, headline.text);
    head.headline(headline.text);
  }

  // ---- captions

  @Override
  public void exitCaption(LayoutParser.CaptionContext caption) {
    caption(caption, caption.credit, caption.text);
  }

  @Override
  public void exitPhotograph(LayoutParser.PhotographContext photograph) {
    caption(photograph, photograph.credit, photograph.text);
  }

  @Override
  public void exitCreditOrWord(LayoutParser.CreditOrWordContext caption) {
    caption(caption, caption.credit, caption.text);
    findings.add(
        UNCERTAIN_CREDIT,
        Tokens.span(caption.credit),
        "%s is perhaps the credit, perhaps the beginning of a word"
            .formatted(caption.credit.getText()));
  }

  @Override
  public void exitCreditWithoutEnd(LayoutParser.CreditWithoutEndContext caption) {
    caption(caption, null, caption.text);
    findings.add(
        UNCERTAIN_CREDIT,
        Tokens.span(caption.text),
        "this caption seems to begin with a credit, but where that ends cannot be told");
  }

  @Override
  public void exitCreditOrName(LayoutParser.CreditOrNameContext caption) {
    caption(caption, caption.credit, null);
    findings.add(
        UNCERTAIN_CREDIT,
        Tokens.span(caption.credit),
        "a name alone: taken for the credit of a photograph, perhaps it is its caption");
  }

  /** A line above the first paragraph; but one that touches the headline is the paragraph. */
  @Override
  public void exitBareCaption(LayoutParser.BareCaptionContext caption) {
    if (spacing.gapAbove(caption.text) == LayoutParser.NEWLINE && paragraphs == 0) {
      paragraph(caption.text, caption.text);
    } else {
      caption(caption, null, caption.text);
    }
  }

  private void caption(ParserRuleContext rule, @Nullable Token credit, @Nullable Token text) {
    part(Part.CAPTION, rule.start, rule.stop);
    article.addCaptions(
        Caption.builder()
            .credit(tokens.textIfThere(credit))
            .text(tokens.textIfThere(text))
            .span(Tokens.span(rule.start, rule.stop))
            .build());
  }

  // ---- the story

  @Override
  public void exitParagraph(LayoutParser.ParagraphContext paragraph) {
    if (paragraph.datelinedParagraph() == null) {
      paragraph(paragraph.start, paragraph.stop);
    }
  }

  /** A dateline opens the first paragraph, or the second below a deck; elsewhere it is text. */
  @Override
  public void exitDatelinedParagraph(LayoutParser.DatelinedParagraphContext paragraph) {
    if (datelined || paragraphs > 1) {
      paragraph(paragraph.start, paragraph.stop);
      return;
    }
    datelined = true;
    article.dateline(datelines.read(paragraph.dateline()));
    part(Part.PARAGRAPH, paragraph.start, paragraph.stop);
    if (paragraph.prose() != null) {
      addParagraph(paragraph.prose().start, paragraph.prose().stop);
    }
  }

  private void paragraph(Token begin, Token end) {
    part(Part.PARAGRAPH, begin, end);
    addParagraph(begin, end);
  }

  private void addParagraph(Token begin, Token end) {
    article.addParagraphs(tokens.text(begin, end));
    paragraphs++;
  }
}
