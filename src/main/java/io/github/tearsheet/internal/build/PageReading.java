package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.EMPTY_PAGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.FURTHER_PAGE;

import io.github.tearsheet.internal.check.CharacterCheck;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.internal.syntax.Reading;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;

/**
 * The way of one page: characters, parts, model, diagnostics.
 *
 * @param page what was read; empty if there was nothing but white space, or a page of another site
 * @param compact whether no blank line parts the page's parts
 * @param headless whether it has neither header nor stamp nor headline, as was asked for
 * @param diagnostics all that is wrong
 * @param remainder where the next page stands in the same text
 */
public record PageReading(
    Optional<Page> page,
    boolean compact,
    boolean headless,
    DiagnosticCollector diagnostics,
    Optional<SourceSpan> remainder) {

  /** Reads the first page of a text; once more if only now it shows how it should be read. */
  public static PageReading of(SourceText text, Reading reading) {
    DiagnosticCollector diagnostics = new DiagnosticCollector(text);
    noteFurtherPage(text, diagnostics);
    PageSyntax syntax = new PageSyntax(text, reading);
    PageBuilder builder = new PageBuilder(text, syntax, diagnostics);
    syntax.read(builder);
    if (builder.isOfOtherSite()) {
      return new PageReading(Optional.empty(), false, false, diagnostics, remainder(text, syntax));
    }
    Optional<Reading> better = syntax.better();
    return better.isPresent() ? of(text, better.get()) : finish(text, syntax, builder, diagnostics);
  }

  private static PageReading finish(
      SourceText text, PageSyntax syntax, PageBuilder builder, DiagnosticCollector diagnostics) {
    Optional<Page> page = builder.page();
    if (page.isEmpty()) {
      diagnostics.add(
          EMPTY_PAGE, new SourceSpan(0, text.length()), "there is nothing on this page");
    }
    CharacterCheck.check(text, syntax.end(), diagnostics);
    return new PageReading(
        page,
        syntax.reading().isCompact(),
        builder.isHeadless(),
        diagnostics,
        remainder(text, syntax));
  }

  private static void noteFurtherPage(SourceText text, DiagnosticCollector diagnostics) {
    if (text.origin().pageNumber() > 1) {
      diagnostics.add(
          FURTHER_PAGE,
          text.lineSpan(text.firstLine()),
          "page " + text.origin().pageNumber() + " of this text begins here");
    }
  }

  private static Optional<SourceSpan> remainder(SourceText text, PageSyntax syntax) {
    return syntax.hasNext()
        ? Optional.of(new SourceSpan(syntax.end(), text.length()))
        : Optional.empty();
  }
}
