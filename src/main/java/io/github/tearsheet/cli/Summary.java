package io.github.tearsheet.cli;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.dump.DumpCounts;
import io.github.tearsheet.model.Page;
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
  private long pages;
  private long problems;
  private long skipped;
  private long bytes;

  /**
   * What counts of one result, which need not be kept.
   *
   * @param kind the page's kind; empty if there is no page
   * @param year the year in which it was published, or that none is known
   * @param codes what was found
   */
  record Counted(String kind, String year, List<DiagnosticCode> codes) {

    static Counted of(ParseResult result) {
      return new Counted(
          result.page().map(page -> page.kind().label()).orElse(""),
          result.page().flatMap(Page::published).map(m -> "" + m.getYear()).orElse(NO_YEAR),
          result.diagnostics().stream().map(Diagnostic::code).toList());
    }

    boolean hasPage() {
      return !kind.isEmpty();
    }
  }

  void add(Counted result) {
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

  /** Adds the counts of a whole dump other than its pages. */
  void add(DumpCounts counts) {
    problems += counts.problems();
    skipped += counts.skipped();
    bytes += counts.bytes();
  }

  /** The counts as a table for people. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    row(table, "pages", pages);
    kinds.forEach((kind, count) -> row(table, "  " + kind, count));
    row(table, "dump problems", problems);
    row(table, "skipped", skipped);
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
