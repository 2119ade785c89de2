package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceText;
import java.util.List;

/**
 * A page and what is to be reported of it. Immutable and thread-safe.
 *
 * @param source the page's text; empty for a problem of a dump
 * @param diagnostics what was found, in the order of the text; unmodifiable, may be empty
 */
public record PageDiagnostics(SourceText source, List<Diagnostic> diagnostics) {

  /**
   * Copies the diagnostics.
   *
   * @param source the page's text; empty for a problem of a dump
   * @param diagnostics what was found, in the order of the text; may be empty
   */
  public PageDiagnostics {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Tells whether a page fails at a level.
   *
   * @param level the least grave that counts
   * @return whether a diagnostic is as grave, or graver
   */
  public boolean reach(Severity level) {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(level) <= 0);
  }
}
