package io.github.tearsheet.internal.check;

/**
 * The occurrences of a problem that is reported once, at the first of them, with their number.
 * Serves one line or one page.
 */
public final class Occurrences {

  private int first;
  private int number;

  /** Adds one. Those of a line or a page are added in their order. */
  public void add(int offset) {
    if (number == 0) {
      first = offset;
    }
    number++;
  }

  public boolean isEmpty() {
    return number == 0;
  }

  /** The offset of the first, if there is one. */
  public int first() {
    return first;
  }

  /** {@code 1 line} or {@code 2 lines}. */
  public String count(String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
