package io.github.tearsheet.report;

import java.io.Closeable;

/**
 * A writer of a report, page by page, in constant memory. A writer is for one thread, and writes
 * one report. Pages without diagnostics are written too: some reports count them.
 */
public interface ReportWriter extends Closeable {

  /**
   * Writes what is to be reported of a page.
   *
   * @param page a page and its diagnostics, which may be none
   * @throws java.io.UncheckedIOException if writing fails
   */
  void write(PageDiagnostics page);

  /**
   * Counts files, entries and records that were skipped, for the counts of a report for people. By
   * default nothing is written of them.
   *
   * @param number how many were skipped since the last call
   * @see io.github.tearsheet.dump.DumpCounts#skipped()
   */
  default void skipped(long number) {}

  /**
   * Ends the report, once. What it was written to is neither flushed nor closed.
   *
   * @throws java.io.UncheckedIOException if writing fails
   */
  @Override
  void close();
}
