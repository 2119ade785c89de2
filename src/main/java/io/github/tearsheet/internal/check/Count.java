package io.github.tearsheet.internal.check;

/** A number and what it counts, as diagnostics say it. */
public final class Count {

  private Count() {}

  /** {@code 1 line} or {@code 2 lines}. */
  public static String of(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
