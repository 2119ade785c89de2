package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceText;
import java.util.List;

/**
 * A page and what is to be reported of it. Immutable and thread-safe.
 *
 * @param source the page's text; empty for a fault of a dump
 * @param findings what was found, in the order of the text; unmodifiable, may be empty
 */
public record PageFindings(SourceText source, List<Diagnostic> findings) {

  /**
   * Copies the findings.
   *
   * @param source the page's text; empty for a fault of a dump
   * @param findings what was found, in the order of the text; may be empty
   */
  public PageFindings {
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether a page fails at a level.
   *
   * @param level the least grave that counts
   * @return whether a finding is as grave, or graver
   */
  public boolean reach(Severity level) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(level) <= 0);
  }
}
