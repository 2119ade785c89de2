package io.github.tearsheet;

import java.util.Random;

/**
 * The seeds of randomized tests: fixed ones, so that a run can be repeated. The system property
 * {@code tearsheet.seed} replaces them by another number, or by a random one if it is {@code new}.
 */
public final class Seeds {

  private static final String ASKED_FOR = System.getProperty("tearsheet.seed", "");

  private static final long NEW = new Random().nextLong();

  private Seeds() {}

  /** The seeds of a test. Its failures must name the seed. */
  public static long[] of(long... fixed) {
    return switch (ASKED_FOR) {
      case "" -> fixed;
      case "new" -> new long[] {NEW};
      default -> new long[] {Long.parseLong(ASKED_FOR)};
    };
  }
}
