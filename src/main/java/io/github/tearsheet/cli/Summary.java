package io.github.tearsheet.cli;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.dump.DumpCounts;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.report.PageDiagnostics;
import io.github.tearsheet.report.ReportSummary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what was read: by kind, by year, by code. */
final class Summary {

  private static final String NO_YEAR = "unknown";

  private final Map<String, Long> kinds = new TreeMap<>();
  private final Map<String, Long> years = new TreeMap<>();
  private final Map<DiagnosticCode, Long> codes = new TreeMap<>();
  private final ReportSummary summary = new ReportSummary();
  private long pages;
  private long problems;
  private long bytes;

  /**
   * The counted facts of one result, which need not be kept.
   *
   * @param kind the page's kind; empty if there is no page
   * @param year the year in which it was published, or that none is known
   * @param file the file that holds it; empty for what says only that files were skipped
   * @param isPage whether it is a page, also if it could not be read, and no problem of a dump
   * @param codes what was found
   * @param severities how severe each is
   */
  record Counted(
      String file,
      boolean isPage,
      String kind,
      String year,
      List<DiagnosticCode> codes,
      List<Severity> severities) {

    static Counted of(ParseResult result) {
      PageDiagnostics found = PageDiagnostics.of(result);
      return new Counted(
          found.isAboutSkippedFiles() ? "" : result.source().origin().file(),
          InputReader.isPage(result),
          result.page().map(page -> page.kind().label()).orElse(""),
          result.page().flatMap(Page::published).map(m -> "" + m.getYear()).orElse(NO_YEAR),
          result.diagnostics().stream().map(Diagnostic::code).toList(),
          result.diagnostics().stream().map(Diagnostic::severity).toList());
    }

    boolean hasPage() {
      return !kind.isEmpty();
    }
  }

  void add(Counted result) {
    summary.add(result.file(), result.isPage(), result.severities());
    if (result.hasPage()) {
      pages++;
      kinds.merge(result.kind(), 1L, Long::sum);
      years.merge(result.year(), 1L, Long::sum);
    }
    result.codes().forEach(code -> codes.merge(code, 1L, Long::sum));
  }

  long pages() {
    return pages;
  }

  /** Adds the counts of the dumps other than their pages. */
  void add(DumpCounts counts) {
    problems += counts.problems();
    summary.skip(counts.skipped());
    bytes += counts.bytes();
  }

  /** The counts as a table for people. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder(summary.toString()).append("\n\n");
    kinds.forEach((kind, count) -> row(table, kind, count));
    row(table, "dump problems", problems);
    row(table, "bytes", bytes);
    if (!years.isEmpty()) {
      table.append("\npublished\n");
      years.forEach((year, count) -> row(table, "  " + year, count));
    }
    if (!codes.isEmpty()) {
      table.append("\ndiagnostics\n");
      codes.forEach((code, count) -> row(table, "  " + code + " " + code.label(), count));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String name, long count) {
    table.append(String.format(Locale.ROOT, "%-32s %,15d%n", name, count).replace("\r\n", "\n"));
  }
}
