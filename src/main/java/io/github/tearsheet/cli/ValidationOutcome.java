package io.github.tearsheet.cli;

import io.github.tearsheet.policy.Policy;
import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageDiagnostics;
import java.nio.file.Path;
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
  private long notShown;

  ValidationOutcome(Policy policy, ReportOutputs reports, Optional<Baseline> known) {
    this.policy = policy;
    this.reports = reports;
    this.known = known;
  }

  void take(PageDiagnostics page) {
    PageDiagnostics found = known.map(baseline -> baseline.newDiagnostics(page)).orElse(page);
    reached |= found.reach(policy.failLevel());
    PageDiagnostics shown = found.first(policy.maxDiagnostics().orElse(Long.MAX_VALUE) - written);
    written += shown.diagnostics().size();
    notShown += shown.notShown();
    reports.write(shown);
  }

  /**
   * Returns whether the run fails.
   *
   * @param gone the obsolete entries of the baseline
   * @param strict whether the run fails on them
   */
  boolean fails(List<String> gone, boolean strict) {
    return reached || (strict && !gone.isEmpty());
  }

  /**
   * Returns the obsolete entries of the baseline.
   *
   * @param read the files and folders of which all pages were read
   */
  List<String> gone(List<Path> read) {
    return known.map(baseline -> baseline.notFound(policy::reports, read)).orElse(List.of());
  }

  /**
   * The notes that are printed in addition to the reports.
   *
   * @param gone the obsolete entries of the baseline
   * @param strict whether the run fails on them
   * @param summarized whether a report holds the summary
   */
  List<String> notes(List<String> gone, boolean strict, boolean summarized) {
    List<String> notes = new ArrayList<>();
    if (notShown > 0 && !summarized) {
      notes.add("diagnostics not shown because of --max-diagnostics: " + notShown);
    }
    gone.stream()
        .limit(NAMED)
        .forEach(entry -> notes.add("recorded in the baseline, no longer found: " + entry));
    if (gone.size() > NAMED) {
      notes.add("and %s more that are no longer found".formatted(gone.size() - NAMED));
    }
    if (!gone.isEmpty() && !strict) {
      notes.add("--write-baseline removes them, --strict-baseline fails on them");
    }
    return notes;
  }
}
