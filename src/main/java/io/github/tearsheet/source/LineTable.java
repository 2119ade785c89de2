package io.github.tearsheet.source;

import java.util.Arrays;
import java.util.Objects;

/** A table of the offsets at which the lines of a text begin, filled from front to back. */
final class LineTable {

  /** How long a line is, about, blank ones counted. */
  private static final int USUAL_LINE = 48;

  private int[] starts;
  private int count = 1;

  /** The first line begins where the text does. */
  LineTable(int length) {
    starts = new int[length / USUAL_LINE + 8];
  }

  /** Those of a text whose lines end with LF, CRLF or CR. */
  static LineTable of(String text) {
    LineTable lines = new LineTable(text.length());
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
    return lines;
  }

  /** The next line begins at an offset. */
  void add(int offset) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = offset;
  }

  /** How many lines there are. */
  int count() {
    return count;
  }

  /** Where a line begins, counted from 0. */
  int start(int line) {
    return starts[Objects.checkIndex(line, count)];
  }

  /** The line of an offset, counted from 0. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }
}
