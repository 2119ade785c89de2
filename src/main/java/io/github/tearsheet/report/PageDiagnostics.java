package io.github.tearsheet.report;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceText;
import java.util.List;

/**
 * A page and its diagnostics. Immutable and thread-safe.
 *
 * @param source the page's text; empty for a problem of a dump
 * @param diagnostics its diagnostics, in the order of the text; unmodifiable, may be empty
 */
public record PageDiagnostics(SourceText source, List<Diagnostic> diagnostics) {

  /**
   * Copies the diagnostics.
   *
   * @param source the page's text; empty for a problem of a dump
   * @param diagnostics its diagnostics, in the order of the text; may be empty
   */
  public PageDiagnostics {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Takes the diagnostics of a result.
   *
   * @param result the result of parsing a page
   * @return its text and its diagnostics
   */
  public static PageDiagnostics of(ParseResult result) {
    return new PageDiagnostics(result.source(), result.diagnostics());
  }

  /**
   * Returns whether a page fails at a level.
   *
   * @param level the least severe level that counts
   * @return whether a diagnostic is as severe, or more severe
   */
  public boolean reach(Severity level) {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().isAtLeast(level));
  }
}
