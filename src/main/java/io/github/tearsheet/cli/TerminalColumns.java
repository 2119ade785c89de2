package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The width of the terminal, which Java does not know and {@code stty} does. */
final class TerminalColumns {

  /** Rows and columns, as {@code stty size} prints them; 0 if they are not known. */
  private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d{0,4})\\s*");

  private TerminalColumns() {}

  /** Returns the columns of the terminal of this process; empty if there is none, as on Windows. */
  static OptionalInt ofProcess() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return parse(new String(stty.getInputStream().readAllBytes(), US_ASCII));
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  static OptionalInt parse(String size) {
    Matcher matcher = SIZE.matcher(size);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
