package io.github.tearsheet.report;

import static io.github.tearsheet.diagnostic.DiagnosticCode.SKIPPED_FILES;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceText;
import java.util.List;

/**
 * A page and its diagnostics. Immutable and thread-safe.
 *
 * @param source the page's text; empty for a problem of a dump
 * @param diagnostics its diagnostics that are reported, in the order of the text; unmodifiable, may
 *     be empty
 * @param known how many others a baseline holds
 * @param notShown how many others are too many to be shown
 */
public record PageDiagnostics(
    SourceText source, List<Diagnostic> diagnostics, int known, int notShown) {

  /**
   * Copies the diagnostics.
   *
   * @param source the page's text; empty for a problem of a dump
   * @param diagnostics its diagnostics, in the order of the text; may be empty
   * @param known how many others a baseline holds
   * @param notShown how many others are too many to be shown
   */
  public PageDiagnostics {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Takes the diagnostics of a result.
   *
   * @param result the result of parsing a page
   * @return its text and its diagnostics
   */
  public static PageDiagnostics of(ParseResult result) {
    return new PageDiagnostics(result.source(), result.diagnostics());
  }

  /**
   * Creates a page all of whose diagnostics are reported.
   *
   * @param source the page's text; empty for a problem of a dump
   * @param diagnostics its diagnostics, in the order of the text; may be empty
   */
  public PageDiagnostics(SourceText source, List<Diagnostic> diagnostics) {
    this(source, diagnostics, 0, 0);
  }

  /**
   * Leaves out the last diagnostics if there are too many.
   *
   * @param most how many are shown, 0 at least
   * @return the page with so many diagnostics; the others are counted
   */
  public PageDiagnostics first(long most) {
    int shown = (int) Math.min(diagnostics.size(), most);
    int more = notShown + diagnostics.size() - shown;
    return new PageDiagnostics(source, diagnostics.subList(0, shown), known, more);
  }

  /** {@return whether it only says that files of a folder or entries of an archive were skipped} */
  public boolean isAboutSkippedFiles() {
    return !isPage() && diagnostics.stream().allMatch(d -> d.code() == SKIPPED_FILES);
  }

  /** Returns whether it is a page, and no problem of a dump without one. */
  boolean isPage() {
    return source.length() > 0 || diagnostics.stream().noneMatch(found -> found.code().isOfDump());
  }

  /**
   * Returns whether a page fails at a level.
   *
   * @param level the least severe level that counts
   * @return whether a diagnostic is as severe, or more severe
   */
  public boolean reach(Severity level) {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().isAtLeast(level));
  }
}
