package io.github.tearsheet.internal.check;

import java.util.Arrays;

/**
 * Finds the characters that can be a sign of damage. Nearly no page has one, so a text is searched
 * in chunks, by loops that the JIT compiler turns into vector instructions: asking for each
 * character takes three times as long.
 */
final class UnusualCharacters {

  /** Long enough for vector instructions, and small enough for the fastest memory. */
  private static final int CHUNK = 256;

  private static final char[] NO_MARKS = new char[CHUNK];

  /** The highest bit of a negative difference, and of the low byte. */
  private static final int NEGATIVE = 0x8000;

  private static final int UPPER_HALF = 0x80;

  private final String text;
  private final int end;

  /** For each character of the chunk 0, or any other value if it is unusual. */
  private final char[] marks;

  private int chunkStart;
  private int chunkEnd;

  /** The last result of {@link #next}. */
  private int found;

  UnusualCharacters(String text, int end) {
    this.text = text;
    this.end = end;
    marks = new char[Math.min(CHUNK, end)];
    found = search(0);
  }

  /**
   * Returns the offset of the next control character, except LF, or character whose low byte is 7F
   * to FE, U+FFFD and {@code â} among them, or that is invisible or a surrogate. Some of these are
   * harmless.
   *
   * @param from where the search begins; not before that of the call before
   * @return the offset, or the end of the text if there is none
   */
  int next(int from) {
    if (from > found) {
      found = search(from);
    }
    return found;
  }

  private int search(int from) {
    int at = from;
    while (at < end) {
      if (at >= chunkEnd) {
        load(at);
      }
      int length = chunkEnd - chunkStart;
      int mark = Arrays.mismatch(marks, at - chunkStart, length, NO_MARKS, 0, chunkEnd - at);
      if (mark >= 0) {
        return at + mark;
      }
      at = chunkEnd;
    }
    return end;
  }

  private void load(int from) {
    chunkStart = from;
    chunkEnd = Math.min(end, from + marks.length);
    text.getChars(chunkStart, chunkEnd, marks, 0);
    mark(marks, chunkEnd - chunkStart);
  }

  /**
   * Only additions and operations on bits: branches and shifts to the right would keep it from
   * being vectorised.
   */
  private static void mark(char[] marks, int length) {
    for (int i = 0; i < length; i++) {
      int c = marks[i];
      int control = (c - ' ') & (0 - (c ^ '\n')) & NEGATIVE;
      int upperHalf = (c + 1) & UPPER_HALF;
      // U+2008 to 200F, 2028 to 202F and 2060 to 206F, among them all that is invisible.
      int invisible = isZero((c & 0xFFD8) ^ 0x2008) | isZero((c & 0xFFF0) ^ 0x2060);
      int other = isZero(c ^ 0xFEFF) | isZero((c & 0xF800) ^ 0xD800);
      marks[i] = (char) (control | upperHalf | ((invisible | other) & NEGATIVE));
    }
  }

  /** Sets {@link #NEGATIVE} if the low 16 bits are zero, and else clears it. */
  private static int isZero(int bits) {
    return (bits - 1) & ~bits;
  }
}
