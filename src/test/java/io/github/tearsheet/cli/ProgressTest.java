package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.dump.DumpCounts;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter errors = new StringWriter();
  private long now;

  @Test
  void tellsHowFarItIsAndHowLongItTakes() {
    Progress progress = progress(10_000_000);
    now = 2000;
    progress.update(counts(2_500_000, 1234));

    assertThat(errors)
        .hasToString("\r2.5 of 10.0 MB, 25%, 1,234 pages, 617 a second, 0:06 left\u001B[K");
  }

  @Test
  void showsNoTime_whenTheSizeIsUnknown() {
    Progress progress = progress(0);
    now = 1000;
    progress.update(counts(2_500_000, 1234));

    assertThat(errors).hasToString("\r2.5 MB, 1,234 pages, 1,234 a second\u001B[K");
  }

  @Test
  void countsOnThroughAllPaths() {
    Progress progress = progress(8_000_000_000L);
    progress.endOfPath(counts(1_000_000_000, 50_000));
    now = 1000_000;
    progress.update(counts(1_000_000_000, 50_000));

    assertThat(errors.toString())
        .contains("2,000.0 of 8,000.0 MB, 25%, 100,000 pages, 100 a second, 50:00 left");
  }

  @Test
  void isQuietAtFirstAndNotTooFast() {
    Progress progress = progress(100);
    for (now = 0; now < 1000; now++) {
      progress.update(counts(1, 1));
    }
    progress.clear();
    assertThat(errors.toString()).isEmpty();

    for (now = 1000; now < 2000; now++) {
      progress.update(counts(1, 1));
    }
    assertThat(errors.toString().split("\r", -1)).hasSize(1 + 4);
    progress.clear();
    assertThat(errors.toString()).endsWith("\r\u001B[K");
  }

  private Progress progress(long total) {
    return new Progress(new PrintWriter(errors), total, () -> now);
  }

  private static DumpCounts counts(long bytes, long pages) {
    return new DumpCounts(pages, 0, 0, bytes);
  }
}
