package io.github.tearsheet.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a process of its own, on the Java that runs this one. */
final class ChildProcess {

  private ChildProcess() {}

  /** Runs a Java program without output, and returns its duration in nanoseconds. */
  static long nanos(List<String> arguments) {
    return commandNanos(java(arguments));
  }

  /** Runs a command without output, and returns its duration in nanoseconds. */
  static long commandNanos(List<String> command) {
    long start = System.nanoTime();
    run(command, Redirect.DISCARD);
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
    return Long.parseLong(run(java(command), Redirect.PIPE).strip());
  }

  private static List<String> java(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    return command;
  }

  private static String run(List<String> command, Redirect output) {
    try {
      ProcessBuilder program =
          new ProcessBuilder(command).redirectOutput(output).redirectError(Redirect.INHERIT);
      program.environment().put("JAVA_HOME", System.getProperty("java.home"));
      Process process = program.start();
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
