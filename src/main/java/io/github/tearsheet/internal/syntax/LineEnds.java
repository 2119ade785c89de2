package io.github.tearsheet.internal.syntax;

/** Finds where the lines of a text end, asked for from front to back. */
public final class LineEnds {

  private final String text;

  /** The next LF and CR at or behind the last place asked for; the text's length if none is. */
  private int nextLineFeed = -1;

  private int nextCarriageReturn = -1;

  /** The ends of a text's lines. */
  public LineEnds(String text) {
    this.text = text;
  }

  /** The end of the line of an offset, before its line end. */
  public int next(int offset) {
    if (nextLineFeed < offset) {
      nextLineFeed = indexOrLength('\n', offset);
    }
    if (nextCarriageReturn < offset) {
      nextCarriageReturn = indexOrLength('\r', offset);
    }
    return Math.min(nextLineFeed, nextCarriageReturn);
  }

  private int indexOrLength(char c, int offset) {
    int found = text.indexOf(c, offset);
    return found < 0 ? text.length() : found;
  }
}
