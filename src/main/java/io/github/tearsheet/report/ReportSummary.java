package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The counts of a report in one line: {@code 200 files, 200 pages: 3 errors, 1 warning (15 known, 8
 * not shown)}. Not thread-safe.
 */
public final class ReportSummary {

  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private String lastFile = "";
  private long files;
  private long pages;
  private long known;
  private long notShown;
  private long skipped;

  /** Creates a summary of nothing. */
  public ReportSummary() {}

  /**
   * Counts a page, or a problem of a dump.
   *
   * @param file the file that holds it, empty for none; pages of one file must follow one another
   * @param isPage whether it is a page
   * @param found the severity of each diagnostic that is reported
   */
  public void add(String file, boolean isPage, Collection<Severity> found) {
    if (!file.isEmpty() && !file.equals(lastFile)) {
      files++;
      lastFile = file;
    }
    pages += isPage ? 1 : 0;
    found.forEach(severity -> severities.merge(severity, 1L, Long::sum));
  }

  /**
   * Counts diagnostics that are not reported.
   *
   * @param moreKnown how many a baseline holds
   * @param moreNotShown how many are too many to be shown
   */
  public void leaveOut(long moreKnown, long moreNotShown) {
    known += moreKnown;
    notShown += moreNotShown;
  }

  /**
   * Counts files, entries and records that were skipped.
   *
   * @param number how many more
   */
  public void skip(long number) {
    skipped += number;
  }

  /** {@return the line, without a line end} */
  @Override
  public String toString() {
    List<String> found = new ArrayList<>();
    severities.forEach((severity, number) -> found.add(count(number, severity.label())));
    List<String> leftOut = new ArrayList<>();
    leftOut(leftOut, known, "known");
    leftOut(leftOut, notShown, "not shown");
    leftOut(leftOut, skipped, "skipped");
    return count(files, "file")
        + ", "
        + count(pages, "page")
        + ": "
        + (found.isEmpty() ? "no diagnostics" : String.join(", ", found))
        + (leftOut.isEmpty() ? "" : " (" + String.join(", ", leftOut) + ")");
  }

  private static void leftOut(List<String> words, long number, String what) {
    if (number > 0) {
      words.add(String.format(Locale.ROOT, "%,d %s", number, what));
    }
  }

  private static String count(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
