package io.github.tearsheet.assertj;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourcePosition;
import java.util.List;
import java.util.function.Predicate;

/**
 * Assertions about the diagnostics of one code. Each passes if it is true of at least one of them;
 * the next one considers only these: {@code at(3, 17).withSeverity(ERROR)} wants one diagnostic
 * with both. Each throws an {@link AssertionError} if it is true of none. Immutable.
 */
public final class DiagnosticAssert {

  private final ParseResultAssert result;
  private final String expected;
  private final List<Diagnostic> found;

  /**
   * @param expected what was asked so far, for messages
   * @param found the diagnostics that fit it
   */
  DiagnosticAssert(ParseResultAssert result, String expected, List<Diagnostic> found) {
    this.result = result;
    this.expected = expected;
    this.found = List.copyOf(found);
  }

  /**
   * Asserts where a diagnostic begins.
   *
   * @param line the line, from 1; of a page further down in a file of many, the file's
   * @param column the column in UTF-16 units, from 1
   * @return assertions about the diagnostics that begin there
   */
  public DiagnosticAssert at(int line, int column) {
    SourcePosition start = new SourcePosition(line, column);
    return one("at " + start, d -> d.start().equals(start));
  }

  /**
   * Asserts the severity of a diagnostic.
   *
   * @param severity by the options of the parser, not the code's own
   * @return assertions about the diagnostics of that severity
   */
  public DiagnosticAssert withSeverity(Severity severity) {
    return one("with severity " + severity.label(), d -> d.severity() == severity);
  }

  /**
   * Asserts what a diagnostic says.
   *
   * @param message all of its message, without code and place
   * @return assertions about the diagnostics that say so
   */
  public DiagnosticAssert withMessage(String message) {
    return one("with message \"" + message + "\"", d -> d.message().equals(message));
  }

  /** {@return the assertions about the result, to go on with other codes} */
  public ParseResultAssert and() {
    return result;
  }

  private DiagnosticAssert one(String condition, Predicate<Diagnostic> fits) {
    String all = expected + " " + condition;
    List<Diagnostic> fitting = found.stream().filter(fits).toList();
    if (fitting.isEmpty()) {
      throw result.unmet(all, found);
    }
    return new DiagnosticAssert(result, all, fitting);
  }
}
