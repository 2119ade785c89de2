package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.EMPTY_PAGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.FURTHER_PAGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.NOT_AN_ARCHIVE_PAGE;

import io.github.tearsheet.internal.check.CharacterCheck;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LexerOptions;
import io.github.tearsheet.internal.syntax.PageKind;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;

/**
 * The result of parsing one page: from characters to the model.
 *
 * @param page the page; empty for white space alone and for a page of another site
 * @param compact whether no blank line separates the parts of the page
 * @param headless whether it lacks header, stamp and headline, as the options allow
 * @param diagnostics everything to report
 * @param remainder where the next page is in the same text
 */
public record PageReading(
    Optional<Page> page,
    boolean compact,
    boolean headless,
    DiagnosticCollector diagnostics,
    Optional<SourceSpan> remainder) {

  /** Parses the first page of a text. */
  public static PageReading of(SourceText text, LexerOptions options) {
    DiagnosticCollector diagnostics = new DiagnosticCollector(text);
    noteFurtherPage(text, diagnostics);
    PageSyntax syntax = new PageSyntax(text, options);
    Optional<SourceSpan> remainder =
        syntax.hasNext()
            ? Optional.of(new SourceSpan(syntax.end(), text.length()))
            : Optional.empty();
    if (syntax.kind() == PageKind.OTHER_SITE) {
      diagnostics.add(
          NOT_AN_ARCHIVE_PAGE,
          Lines.span(syntax.firstLine()),
          "this text opens as a page of another site does");
      return new PageReading(Optional.empty(), false, false, diagnostics, remainder);
    }
    PageBuilder builder = builder(text, syntax, diagnostics);
    syntax.parse(builder);
    boolean headless = options.headless() && builder.header.isMissing();
    Optional<Page> page =
        builder.isEmpty() ? Optional.empty() : Optional.of(builder.page(headless));
    if (page.isEmpty()) {
      diagnostics.add(
          EMPTY_PAGE, new SourceSpan(0, text.length()), "there is nothing on this page");
    }
    CharacterCheck.check(text, syntax.end(), diagnostics);
    return new PageReading(
        page, syntax.isCompact(), headless && page.isPresent(), diagnostics, remainder);
  }

  private static PageBuilder builder(
      SourceText text, PageSyntax syntax, DiagnosticCollector diagnostics) {
    return switch (syntax.kind()) {
      case BRIEFS -> new BriefsBuilder(text, syntax, diagnostics);
      case PRESS_REVIEW -> new PressReviewBuilder(text, syntax, diagnostics);
      case LETTERS -> new LettersBuilder(text, syntax, diagnostics);
      case LISTING -> new ListingBuilder(text, syntax, diagnostics);
      case ARTICLE, OTHER_SITE -> new ArticleBuilder(text, syntax, diagnostics);
    };
  }

  private static void noteFurtherPage(SourceText text, DiagnosticCollector diagnostics) {
    if (text.origin().pageNumber() > 1) {
      diagnostics.add(
          FURTHER_PAGE,
          text.lineSpan(text.firstLine()),
          "page " + text.origin().pageNumber() + " of this text begins here");
    }
  }
}
