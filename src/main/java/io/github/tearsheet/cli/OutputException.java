package io.github.tearsheet.cli;

import java.io.IOException;
import java.util.Locale;

/** An error on writing an output, which its message names. */
final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean brokenPipe;

  OutputException(String output, IOException cause) {
    super("cannot write %s: %s".formatted(output, IoErrorMessage.of(cause)), cause);
    // Java has no exception of its own for it. Translations name the pipe, too.
    brokenPipe = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Returns the reason without the name of the output. */
  String reason() {
    return IoErrorMessage.of(getCause());
  }

  /** Returns whether the reader of the output has gone, as {@code head} does. */
  boolean isBrokenPipe() {
    return brokenPipe;
  }
}
