package io.github.tearsheet.internal.check;

import java.util.Arrays;

/**
 * Finds the characters that can be a sign of damage: all except printing ASCII, line feeds, the
 * dashes and quotes of Unicode, and Russian letters. Many pages have none, so a text is searched in
 * chunks, by a loop that the JIT compiler turns into vector instructions: asking for each character
 * takes three times as long. Serves one page.
 */
public final class UnusualCharacters {

  /** Long enough for vector instructions, and small enough for the fastest memory. */
  private static final int CHUNK = 256;

  private static final char[] NO_MARKS = new char[CHUNK];

  /** The highest bit of a char: that of a negative difference. */
  private static final int NEGATIVE = 0x8000;

  private static final char LAST_OF_ASCII = '~';
  private static final char DASHES_AND_QUOTES = '\u2010';
  private static final char FIRST_RUSSIAN = '\u0410';

  private int[] places = new int[4];
  private int count;

  /** Searches a text up to an offset. */
  public UnusualCharacters(String text, int end) {
    char[] chunk = new char[Math.min(CHUNK, end)];
    for (int start = 0; start < end; start += chunk.length) {
      int length = Math.min(chunk.length, end - start);
      text.getChars(start, start + length, chunk, 0);
      mark(chunk, length);
      note(chunk, length, start);
    }
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** The offset of one of them, by its number from 0, in the order of the text. */
  int place(int number) {
    return places[number];
  }

  private void note(char[] marks, int length, int start) {
    int from = 0;
    int mark = Arrays.mismatch(marks, 0, length, NO_MARKS, 0, length);
    while (mark >= 0) {
      from += mark + 1;
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = start + from - 1;
      mark = Arrays.mismatch(marks, from, length, NO_MARKS, from, length);
    }
  }

  /**
   * Makes each usual character 0. Only additions and operations on bits: branches and shifts to the
   * right would keep it from being vectorised.
   */
  private static void mark(char[] marks, int length) {
    for (int i = 0; i < length; i++) {
      int c = marks[i];
      int notAscii = (c - ' ') | (LAST_OF_ASCII - c);
      int usual =
          isZero(c ^ '\n')
              | isZero((c & 0xFFF0) ^ DASHES_AND_QUOTES)
              | isZero((c - FIRST_RUSSIAN) & 0xFFC0);
      marks[i] = (char) (notAscii & ~usual & NEGATIVE);
    }
  }

  /** Sets {@link #NEGATIVE} if the low 16 bits are zero, and else clears it. */
  private static int isZero(int bits) {
    return (bits - 1) & ~bits;
  }
}
