package io.github.tearsheet.benchmark;

/** How long to measure. */
enum Effort {

  /** To see that everything runs. */
  QUICK(1, 2, 2, 100, 30, 1, 5),

  USUAL(1, 40, 5, 300, 100, 3, 15),

  THOROUGH(3, 40, 10, 500, 300, 5, 31);

  /** How often all are measured, each time in new processes. */
  final int rounds;

  final int warmUps;
  final int iterations;
  final int iterationMillis;
  final int dumpMegabytes;
  final int dumpRuns;
  final int starts;

  Effort(
      int rounds,
      int warmUps,
      int iterations,
      int iterationMillis,
      int dumpMegabytes,
      int dumpRuns,
      int starts) {
    this.rounds = rounds;
    this.warmUps = warmUps;
    this.iterations = iterations;
    this.iterationMillis = iterationMillis;
    this.dumpMegabytes = dumpMegabytes;
    this.dumpRuns = dumpRuns;
    this.starts = starts;
  }
}
