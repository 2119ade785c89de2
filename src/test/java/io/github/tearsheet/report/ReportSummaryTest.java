package io.github.tearsheet.report;

import static io.github.tearsheet.diagnostic.Severity.ERROR;
import static io.github.tearsheet.diagnostic.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportSummaryTest {

  private final ReportSummary summary = new ReportSummary();

  @Test
  void hasNothing_whenNothingWasAdded() {
    assertThat(summary).hasToString("0 files, 0 pages: no diagnostics");
  }

  @Test
  void countsAFileOnce_whenItHasSeveralPages() {
    summary.add("a.txt", true, List.of(INFO));
    summary.add("a.txt", true, List.of(ERROR, ERROR));
    summary.add("", false, List.of());
    summary.add("b.txt", false, List.of());

    assertThat(summary).hasToString("2 files, 2 pages: 2 errors, 1 info");
  }

  @Test
  void addsUpWhatIsLeftOut() {
    summary.add("a.txt", true, List.of());
    summary.leaveOut(1, 0);
    summary.leaveOut(2, 1000);
    summary.leaveOut(0, 1);
    summary.skip(4);
    summary.skip(1);

    assertThat(summary)
        .hasToString("1 file, 1 page: no diagnostics (3 known, 1,001 not shown, 5 skipped)");
  }
}
