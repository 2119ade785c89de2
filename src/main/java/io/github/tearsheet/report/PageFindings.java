package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceText;
import java.util.List;

/**
 * A page and what is to be reported of it.
 *
 * @param source the page's text; empty for a fault of a dump
 * @param findings what was found, in the order of the text; may be empty. Copied
 */
public record PageFindings(SourceText source, List<Diagnostic> findings) {

  /** Copies the findings. */
  public PageFindings {
    findings = List.copyOf(findings);
  }

  /** Whether a finding is as grave as a level, or graver. */
  public boolean reach(Severity level) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(level) <= 0);
  }
}
