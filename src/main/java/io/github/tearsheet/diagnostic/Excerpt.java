package io.github.tearsheet.diagnostic;

import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import io.github.tearsheet.source.VisibleText;
import java.util.List;

/**
 * The line of a diagnostic, with its span marked below, as in compiler messages:
 *
 * <pre>
 *   3 | . Last Updated: 13/45/2016
 *     |                 ^^^^^^^^^^
 * </pre>
 *
 * <p>The marks are below their characters even if those are wide or combining. Tabs and control
 * characters are shown as signs, see {@link VisibleText}. A long line is cut around the span.
 * Stateless and thread-safe.
 */
public final class Excerpt {

  /** How many columns of a line are shown, and how many of them before what is meant. */
  private static final int MOST_COLUMNS = 100;

  private static final int COLUMNS_BEFORE = 40;

  private static final String CUT = "...";

  private Excerpt() {}

  /**
   * Shows a diagnostic.
   *
   * @param source the text that it was found in
   * @param diagnostic what is shown; its span counts, its line and column do not
   * @return the two lines, without line ends; none if the text is empty, as it is for a problem of
   *     a dump
   * @throws IndexOutOfBoundsException if the diagnostic begins beyond the text
   */
  public static List<String> of(SourceText source, Diagnostic diagnostic) {
    return source.length() == 0 ? List.of() : of(source, diagnostic.span());
  }

  /**
   * Shows the line on which a span begins and the marks below the span, at least one.
   *
   * @param source the text
   * @param span a range of it; beyond the end of its first line nothing is marked
   * @return the two lines, without line ends
   * @throws IndexOutOfBoundsException if the span begins beyond the text
   */
  public static List<String> of(SourceText source, SourceSpan span) {
    int line = source.position(span.start()).line();
    SourceSpan whole = source.lineSpan(line);
    String text = source.substring(whole);
    // Between CR and LF a span begins after its line.
    int from = Math.min(span.start() - whole.start(), text.length());
    int to = Math.min(span.end() - whole.start(), text.length());
    int first = firstShown(text, from);
    int last = lastShown(text, first);
    return List.of(
        margin(source, String.valueOf(line)) + shown(text, first, last),
        margin(source, "") + marks(text, first, last, from, to));
  }

  /**
   * Shows the beginning of a line, with its number.
   *
   * @param source the text
   * @param line the line's number, from {@link SourceText#firstLine()}
   * @return one line, without line end
   * @throws IndexOutOfBoundsException if the text has no such line
   */
  public static String line(SourceText source, int line) {
    String text = source.line(line);
    return margin(source, String.valueOf(line)) + shown(text, 0, lastShown(text, 0));
  }

  /** As wide for each line of a page as for its last. */
  private static String margin(SourceText source, String number) {
    int widest = String.valueOf(source.firstLine() + source.lineCount() - 1).length();
    return "  " + " ".repeat(widest - number.length()) + number + " | ";
  }

  private static String shown(String line, int first, int last) {
    StringBuilder shown = new StringBuilder(first > 0 ? CUT : "");
    shown.append(VisibleText.of(line.substring(first, last)));
    return shown.append(last < line.length() ? CUT : "").toString();
  }

  private static String marks(String line, int first, int last, int from, int to) {
    StringBuilder marks = new StringBuilder(first > 0 ? " ".repeat(CUT.length()) : "");
    int place = marks.length();
    for (int i = first; i < last; i += Character.charCount(line.codePointAt(i))) {
      place = i <= from ? marks.length() : place;
      boolean meant = i >= from && i < to;
      marks.append((meant ? "^" : " ").repeat(width(line.codePointAt(i))));
    }
    if (marks.indexOf("^") < 0) {
      // A place between two characters, after the last, or one that takes no column.
      place = from >= last ? marks.length() : place;
      marks.replace(place, Math.min(place + 1, marks.length()), "^");
    }
    return marks.toString().stripTrailing();
  }

  /** Where the shown part of a line begins, so that what is meant is in it. */
  private static int firstShown(String line, int meant) {
    if (VisibleText.width(VisibleText.of(line)) <= MOST_COLUMNS) {
      return 0;
    }
    int first = meant;
    int width = 0;
    while (first > 0 && width < COLUMNS_BEFORE) {
      first = line.offsetByCodePoints(first, -1);
      width += width(line.codePointAt(first));
    }
    return width < COLUMNS_BEFORE ? 0 : first;
  }

  private static int lastShown(String line, int first) {
    int last = first;
    int width = 0;
    while (last < line.length() && width < MOST_COLUMNS) {
      width += width(line.codePointAt(last));
      last = line.offsetByCodePoints(last, 1);
    }
    return last;
  }

  private static int width(int character) {
    return VisibleText.width(VisibleText.of(character));
  }
}
