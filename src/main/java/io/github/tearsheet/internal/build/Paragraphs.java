package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.UNCLOSED_PAGE_REFERENCE;

import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LayoutParser.ItemParagraphContext;
import io.github.tearsheet.internal.syntax.LayoutParser.ItemTextContext;
import io.github.tearsheet.internal.syntax.LayoutParser.PageReferenceContext;
import io.github.tearsheet.internal.syntax.LayoutParser.PageReferencesContext;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Paragraphs, and what the last bracket of one says of pages. */
final class Paragraphs {

  private final SourceText source;
  private final Tokens tokens;
  private final DiagnosticCollector diagnostics;

  /** Whether the page is a press review: elsewhere a bracket is only text. */
  private boolean inReview;

  Paragraphs(SourceText source, Tokens tokens, DiagnosticCollector diagnostics) {
    this.source = source;
    this.tokens = tokens;
    this.diagnostics = diagnostics;
  }

  void inPressReview() {
    inReview = true;
  }

  boolean areInPressReview() {
    return inReview;
  }

  Paragraph plain(Token first, Token last) {
    return paragraph(first, last, null);
  }

  /** The whole line, a dateline included. */
  Paragraph read(ItemParagraphContext paragraph) {
    ItemTextContext text = paragraph.text;
    return paragraph(paragraph.start, paragraph.stop, text == null ? null : text.references);
  }

  /** The text of a line, up to a token. */
  Paragraph read(ItemTextContext text, Token last) {
    return paragraph(text.start, last, text.references);
  }

  private Paragraph paragraph(Token first, Token last, @Nullable PageReferencesContext references) {
    SourceSpan span = Tokens.span(first, last);
    String text = source.substring(span);
    if (!inReview || references == null) {
      return Paragraph.of(text, span);
    }
    if (references.close == null) {
      diagnostics.add(
          UNCLOSED_PAGE_REFERENCE,
          Tokens.span(references.start, references.stop),
          "the bracket of these page references is not closed");
    }
    return Paragraph.builder()
        .text(text)
        .addAllPageReferences(references.each.stream().map(this::reference).toList())
        .span(span)
        .build();
  }

  private PageReference reference(PageReferenceContext reference) {
    return PageReference.builder()
        .paper(tokens.textIfThere(reference.name))
        .addAllPages(reference.pages.stream().map(tokens::text).toList())
        .build();
  }
}
