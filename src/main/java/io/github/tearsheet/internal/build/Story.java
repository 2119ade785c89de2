package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.UNCERTAIN_CREDIT;

import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LayoutParser.CreditOrNameContext;
import io.github.tearsheet.internal.syntax.LayoutParser.CreditOrWordContext;
import io.github.tearsheet.internal.syntax.LayoutParser.CreditWithoutEndContext;
import io.github.tearsheet.internal.syntax.LayoutParser.DatelinedParagraphContext;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** An ordinary story: captions, dateline, paragraphs. */
final class Story {

  /** The longest paragraph that can be a deck. */
  private static final int LONGEST_DECK = 120;

  private final Tokens tokens;
  private final Paragraphs paragraphs;
  private final DatelineReader datelines;
  private final DiagnosticCollector diagnostics;
  private final Article.Builder article;
  private int count;

  /** Whether all of the story so far is one short paragraph below the headline. */
  private boolean deck;

  private boolean datelined;

  Story(
      Tokens tokens,
      Paragraphs paragraphs,
      DatelineReader datelines,
      DiagnosticCollector diagnostics,
      Article.Builder article) {
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    this.datelines = datelines;
    this.diagnostics = diagnostics;
    this.article = article;
  }

  void caption(ParserRuleContext rule, @Nullable Token credit, @Nullable Token text) {
    article.addCaptions(
        Caption.builder()
            .credit(tokens.textIfThere(credit))
            .description(tokens.textIfThere(text))
            .span(Tokens.span(rule.start, rule.stop))
            .build());
  }

  void creditOrWord(CreditOrWordContext caption) {
    caption(caption, caption.credit, caption.text);
    doubt(
        caption.credit,
        "whether " + caption.credit.getText() + " is the credit cannot be told for sure");
  }

  void creditWithoutEnd(CreditWithoutEndContext caption) {
    caption(caption, null, caption.text);
    doubt(
        caption.text,
        "this caption seems to begin with a credit, but where that ends cannot be told");
  }

  void creditOrName(CreditOrNameContext caption) {
    caption(caption, caption.credit, null);
    doubt(
        caption.credit,
        "a name alone: taken for the credit of a photograph, perhaps it is its caption");
  }

  private void doubt(Token place, String message) {
    diagnostics.add(UNCERTAIN_CREDIT, Tokens.span(place), message);
  }

  void paragraph(Token first, Token last) {
    article.addParagraphs(paragraphs.plain(first, last));
    count++;
    deck = count == 1 && Tokens.end(last) - first.getStartIndex() <= LONGEST_DECK;
  }

  /** A dateline opens the first paragraph, or the second below a deck; elsewhere it is text. */
  void datelinedParagraph(DatelinedParagraphContext paragraph) {
    if (datelined || (count > 0 && !deck)) {
      paragraph(paragraph.start, paragraph.stop);
      return;
    }
    datelined = true;
    article.dateline(datelines.read(paragraph.place));
    if (paragraph.text != null) {
      paragraph(paragraph.text.start, paragraph.text.stop);
    }
  }
}
