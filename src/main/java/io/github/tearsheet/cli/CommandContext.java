package io.github.tearsheet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * The parts of its process that a command uses.
 *
 * @param in standard input
 * @param out standard output for results, which are bytes in UTF-8
 * @param help standard output for usage and version, in the encoding of the terminal
 * @param errors standard error, in the encoding of the terminal
 * @param environment the environment variables
 * @param folder the working folder; relative paths start there
 * @param outIsTerminal whether standard output is a terminal
 * @param errorsAreTerminal whether standard error is a terminal
 */
record CommandContext(
    InputStream in,
    OutputStream out,
    PrintWriter help,
    PrintWriter errors,
    Map<String, String> environment,
    Path folder,
    boolean outIsTerminal,
    boolean errorsAreTerminal) {

  private static final int OUTPUT = 1;
  private static final int ERRORS = 2;

  /** The context of this process. Paths stay as they were typed. */
  static CommandContext ofProcess() {
    // Unbuffered, and unlike System.out it throws when it cannot be written to.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new CommandContext(
        System.in,
        out,
        writer(out, "sun.stdout.encoding"),
        writer(System.err, "sun.stderr.encoding"),
        System.getenv(),
        Path.of(""),
        isTerminal(OUTPUT),
        isTerminal(ERRORS));
  }

  private static PrintWriter writer(OutputStream stream, String encodingProperty) {
    String encoding = System.getProperty(encodingProperty);
    Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }

  /**
   * Asks the system about one stream, because the other may be redirected. Where that is not
   * possible, Java only knows whether both are a terminal.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled();
    }
  }

  /** Returns whether a path that an option names is {@code -}; {@code ./-} is a file. */
  boolean isDash(Path path) {
    return path.equals(folder.resolve(InputOptions.STANDARD_INPUT));
  }

  /** Returns whether somebody watches standard error, and not a CI server. */
  boolean showsProgress() {
    return errorsAreTerminal && !environment.containsKey("CI");
  }
}
