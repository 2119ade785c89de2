package io.github.tearsheet.benchmark;

import java.util.stream.DoubleStream;

/** What is in the middle, whatever a few measurements were disturbed by. */
final class Median {

  private Median() {}

  static double of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
