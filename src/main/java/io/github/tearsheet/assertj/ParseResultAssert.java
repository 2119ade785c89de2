package io.github.tearsheet.assertj;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.report.Baseline;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the result of parsing a text. Messages show diagnostics as compilers print them,
 * each with its line and carets below its span. An assertion that does not hold throws an {@link
 * AssertionError}. For one thread.
 */
public final class ParseResultAssert extends AbstractAssert<ParseResultAssert, ParseResult> {

  ParseResultAssert(@Nullable ParseResult actual) {
    super(actual, ParseResultAssert.class);
  }

  /**
   * Asserts that no diagnostic is an error, by the severities that the parser's options set;
   * warnings are allowed.
   *
   * @return these assertions
   */
  public ParseResultAssert hasNoErrors() {
    return hasNone(
        "no errors",
        result().diagnostics().stream()
            .filter(d -> d.severity().isAtLeast(Severity.ERROR))
            .toList());
  }

  /**
   * Asserts that there are no diagnostics of any severity.
   *
   * @return these assertions
   */
  public ParseResultAssert hasNoDiagnostics() {
    return hasNone("no diagnostics", result().diagnostics());
  }

  /**
   * Asserts that no diagnostic reaches a severity.
   *
   * @param level the least severe level that is not allowed
   * @return these assertions
   */
  public ParseResultAssert hasNoDiagnostics(Severity level) {
    return hasNone(
        "no diagnostics of level %s or above".formatted(level.label()),
        result().diagnostics().stream().filter(d -> d.severity().isAtLeast(level)).toList());
  }

  /**
   * Asserts that all diagnostics are known.
   *
   * @param baseline the known diagnostics; remembers which of them were found
   * @return these assertions
   */
  public ParseResultAssert hasNoNewDiagnostics(Baseline baseline) {
    return hasNone("no new diagnostics", baseline.newDiagnostics(result()));
  }

  /**
   * Asserts that no diagnostic has a code.
   *
   * @param code what should not be wrong
   * @return these assertions
   */
  public ParseResultAssert doesNotHaveDiagnostic(DiagnosticCode code) {
    return hasNone("no " + name(code), with(code));
  }

  /**
   * Asserts that a diagnostic has a code.
   *
   * @param code what should be wrong
   * @return assertions about the diagnostics that have it: their position and severity
   */
  public DiagnosticAssert hasDiagnostic(DiagnosticCode code) {
    List<Diagnostic> found = with(code);
    if (found.isEmpty()) {
      throw unmet(name(code), result().diagnostics());
    }
    return new DiagnosticAssert(this, name(code), found);
  }

  /**
   * Asserts that the page is an article, malformed or not.
   *
   * @return assertions about the article, which show the lines of the page
   */
  public ArticleAssert isArticle() {
    return result()
        .article()
        .map(article -> new ArticleAssert(article, Optional.of(annotated())))
        .map(this::sameDescription)
        .orElseThrow(() -> unmetKind("an article", "a listing"));
  }

  /**
   * Asserts that the page is a listing, malformed or not.
   *
   * @return assertions about the listing, which show the lines of the page
   */
  public ListingAssert isListing() {
    return result()
        .listing()
        .map(listing -> new ListingAssert(listing, Optional.of(annotated())))
        .map(this::sameDescription)
        .orElseThrow(() -> unmetKind("a listing", "an article"));
  }

  private ParseResult result() {
    isNotNull();
    return actual;
  }

  private AnnotatedSource annotated() {
    return new AnnotatedSource(actual.source());
  }

  private List<Diagnostic> with(DiagnosticCode code) {
    return result().diagnostics().stream().filter(d -> d.code() == code).toList();
  }

  private static String name(DiagnosticCode code) {
    return "%s (%s)".formatted(code.id(), code.label());
  }

  private ParseResultAssert hasNone(String expected, List<Diagnostic> found) {
    if (!found.isEmpty()) {
      throw unmet(expected, found);
    }
    return this;
  }

  /** The failure that shows what was found instead; the page's lines if that is nothing. */
  AssertionError unmet(String expected, List<Diagnostic> found) {
    return found.isEmpty()
        ? failed(expected, "none", annotated().page())
        : failed(expected, "", annotated().diagnostics(found));
  }

  /** Without a page, the diagnostics give the reason. */
  private AssertionError unmetKind(String expected, String other) {
    return actual.page().isPresent()
        ? failed(expected, other, annotated().page())
        : failed(expected, "no page", annotated().diagnostics(actual.diagnostics()));
  }

  private AssertionError failed(String expected, String found, String lines) {
    String but = found.isEmpty() ? "but found" : "but found " + found;
    String name = actual.source().name();
    return failure("%s", "Expecting %s\n%s in %s:\n%s".formatted(expected, but, name, lines));
  }

  private <A extends AbstractAssert<A, ?>> A sameDescription(A next) {
    next.info.description(info.description());
    return next;
  }
}
