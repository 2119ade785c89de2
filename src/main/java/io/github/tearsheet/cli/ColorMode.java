package io.github.tearsheet.cli;

import java.util.Map;

/** When a command writes in colour. */
enum ColorMode {
  /** On a terminal, unless {@code NO_COLOR} is set or the terminal has none. */
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Returns whether standard output is to be in colour. As on no-color.org, an empty {@code
   * NO_COLOR} does not count.
   */
  boolean colors(CommandContext context) {
    Map<String, String> environment = context.environment();
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          context.outIsTerminal()
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }
}
