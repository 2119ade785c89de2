package io.github.tearsheet.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own, on the Java that runs this one. */
final class ChildProcess {

  private ChildProcess() {}

  /** Runs it without output, and returns its duration in nanoseconds. */
  static long nanos(List<String> arguments) {
    long start = System.nanoTime();
    run(arguments, Redirect.DISCARD);
    return System.nanoTime() - start;
  }

  /**
   * Runs a program of this class path that prints how many nanoseconds its work took.
   *
   * @param jar what is put before the class path; may be empty
   */
  static long printedNanos(String jar, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    String classPath = jar + File.pathSeparator + System.getProperty("java.class.path");
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(List.of(arguments));
    return Long.parseLong(run(command, Redirect.PIPE).strip());
  }

  private static String run(List<String> arguments, Redirect output) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output)
              .redirectError(Redirect.INHERIT)
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), US_ASCII);
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException("status " + status + " of " + command);
      }
      return printed;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
