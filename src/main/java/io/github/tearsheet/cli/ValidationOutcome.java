package io.github.tearsheet.cli;

import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a validation: collects and reports diagnostics, and says whether they fail the
 * run.
 */
final class ValidationOutcome {

  /** The number of obsolete baseline entries that are named; the others are counted. */
  private static final int NAMED = 20;

  private final Policy policy;
  private final ReportOutputs reports;
  private final Optional<Baseline> known;
  private boolean reached;
  private long written;
  private long notWritten;

  ValidationOutcome(Policy policy, ReportOutputs reports, Optional<Baseline> known) {
    this.policy = policy;
    this.reports = reports;
    this.known = known;
  }

  void take(PageDiagnostics page) {
    PageDiagnostics found = known.map(baseline -> baseline.newOnes(page)).orElse(page);
    reached |= found.reach(policy.failLevel());
    int most = (int) Math.min(found.diagnostics().size(), policy.maxDiagnostics() - written);
    written += most;
    notWritten += found.diagnostics().size() - most;
    reports.write(new PageDiagnostics(found.source(), found.diagnostics().subList(0, most)));
  }

  /**
   * Whether the run fails.
   *
   * @param strict whether what is recorded must be found
   */
  boolean fails(boolean strict) {
    return reached || (strict && !gone().isEmpty());
  }

  private List<String> gone() {
    return known.map(baseline -> baseline.notFound(policy::reports)).orElse(List.of());
  }

  /** The notes that are printed in addition to the reports. */
  List<String> notes(boolean strict) {
    List<String> notes = new ArrayList<>();
    if (notWritten > 0) {
      notes.add("%s more diagnostics were not written (--max-diagnostics)".formatted(notWritten));
    }
    List<String> gone = gone();
    gone.stream()
        .limit(NAMED)
        .forEach(entry -> notes.add("recorded in the baseline, no longer found: " + entry));
    if (gone.size() > NAMED) {
      notes.add("and %s more that are no longer found".formatted(gone.size() - NAMED));
    }
    if (!gone.isEmpty() && !strict) {
      notes.add("--write-baseline takes them out, --strict-baseline fails on them");
    }
    return notes;
  }
}
