package io.github.tearsheet.dump;

import java.io.IOException;

/** Carries a problem up to where the pages before it have been delivered. */
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
