package io.github.tearsheet.source;

import java.util.Arrays;

/** Where lines begin, collected from front to back. */
final class LineStarts {

  /** How long a line is, about, blank ones counted. */
  private static final int USUAL_LINE = 32;

  private int[] starts;
  private int count = 1;

  /** The first line begins where the text does. */
  LineStarts(int length) {
    starts = new int[length / USUAL_LINE + 8];
  }

  /** The next line begins at an offset. */
  void add(int offset) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = offset;
  }

  int[] toArray() {
    return Arrays.copyOf(starts, count);
  }

  /** Those of a text whose lines end with LF, CRLF or CR. */
  static int[] of(String text) {
    LineStarts lines = new LineStarts(text.length());
    int lineFeed = text.indexOf('\n');
    int carriageReturn = text.indexOf('\r');
    while (lineFeed >= 0 || carriageReturn >= 0) {
      boolean feed = carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn);
      int next = (feed ? lineFeed : carriageReturn) + 1;
      if (feed) {
        lineFeed = text.indexOf('\n', next);
      } else {
        carriageReturn = text.indexOf('\r', next);
      }
      // The CR of a CRLF does not end a line yet.
      if (feed || next != lineFeed) {
        lines.add(next);
      }
    }
    return lines.toArray();
  }
}
