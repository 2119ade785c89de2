package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.BROKEN_LINE;

import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.check.Occurrences;
import org.antlr.v4.runtime.Token;

/**
 * Checks whether lines of text end inside a sentence: the line does not end one, and the next
 * begins with a small letter. It is given the lines of a story in their order. Serves one page.
 */
final class BrokenLineCheck {

  private static final int NONE = -1;

  private final String text;
  private final DiagnosticCollector diagnostics;

  private int lineEnd = NONE;
  private final Occurrences broken = new Occurrences();

  BrokenLineCheck(String text, DiagnosticCollector diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** Takes the next line of text. */
  void line(Token first, Token last) {
    if (lineEnd != NONE && isBroken(text, lineEnd, first)) {
      broken.add(lineEnd);
    }
    lineEnd = Lines.end(last);
  }

  /** Takes a line that looks like a job: it can be the first half of a sentence, but no second. */
  void firstHalf(Token last) {
    lineEnd = Lines.end(last);
  }

  /** Another part of the page follows: no sentence goes on across it. */
  void interrupt() {
    lineEnd = NONE;
  }

  /** Returns whether a sentence goes on from one line to the next, which can be the page's end. */
  static boolean isBroken(String text, Token line, Token next) {
    return next.getType() != Token.EOF && isBroken(text, Lines.end(line), next);
  }

  private static boolean isBroken(String text, int lineEnd, Token next) {
    return Character.isLowerCase(text.charAt(next.getStartIndex()))
        && isInsideSentence(text.charAt(lineEnd - 1));
  }

  private static boolean isInsideSentence(char last) {
    return Character.isLetterOrDigit(last) || last == ',' || last == '-';
  }

  /** Reports the lines, once a page. */
  void report() {
    if (!broken.isEmpty()) {
      diagnostics.addAt(
          BROKEN_LINE,
          broken.first(),
          "broken line: it ends inside a sentence ("
              + broken.count("line", "lines")
              + " on this page)");
    }
  }
}
