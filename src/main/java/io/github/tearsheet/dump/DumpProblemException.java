package io.github.tearsheet.dump;

import java.io.IOException;

/** An exception for a problem of a dump, reported after the pages before it. */
final class DumpProblemException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient DumpProblem problem;

  DumpProblemException(DumpProblem problem) {
    super(problem.message());
    this.problem = problem;
  }

  DumpProblem problem() {
    return problem;
  }
}
