package io.github.tearsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Tells whether somebody looks at what is written. */
final class Terminal {

  private static final int OUTPUT = 1;
  private static final int ERRORS = 2;

  private Terminal() {}

  /** Whether standard output is a terminal. */
  static boolean isOutput() {
    return isTerminal(OUTPUT);
  }

  /** Whether standard error is a terminal and no CI server reads it. */
  static boolean showsProgress() {
    return System.getenv("CI") == null && isTerminal(ERRORS);
  }

  /**
   * Java only knows of both at once, whether a console has them. Where the system tells of each,
   * that is better: the one may be written to a file and the other be looked at.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled();
    }
  }
}
