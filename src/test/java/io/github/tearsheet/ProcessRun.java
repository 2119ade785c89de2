package io.github.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The outcome of a Java program in a process of its own, on this class path. Starting one takes
 * half a second: only for what cannot be tested in this process.
 */
public record ProcessRun(int status, String output, String errors) {

  /** From this Java on native code, such as zstd, causes a warning. */
  private static final int NATIVE_CODE_WARNS = 24;

  private static final int LONGEST_MINUTES = 10;

  private static final Path HERE = Path.of("").toAbsolutePath();

  /** Runs a class in this folder, with those entries of the class path that match. */
  public static ProcessRun java(String classPath, Class<?> mainClass, String... arguments) {
    String entries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.matches(classPath))
            .collect(Collectors.joining(File.pathSeparator));
    return run(HERE, new byte[0], command(List.of(), entries, mainClass.getName(), arguments));
  }

  /** Runs a class in this folder with options of the virtual machine. */
  public static ProcessRun java(List<String> options, Class<?> mainClass, String... arguments) {
    String classPath = System.getProperty("java.class.path");
    return run(HERE, new byte[0], command(options, classPath, mainClass.getName(), arguments));
  }

  /** Runs a class in a folder, with nothing on standard input. */
  public static ProcessRun java(Path folder, String mainClass, String... arguments) {
    return java(folder, new byte[0], mainClass, arguments);
  }

  /** Runs a class in a folder, with bytes on standard input. */
  public static ProcessRun java(Path folder, byte[] input, String mainClass, String... arguments) {
    String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
    return run(folder, input, command(List.of(), classPath, mainClass, arguments));
  }

  /** The command line that runs a class on this class path. */
  public static List<String> command(String mainClass, String... arguments) {
    return command(List.of(), System.getProperty("java.class.path"), mainClass, arguments);
  }

  private static List<String> command(
      List<String> options, String classPath, String mainClass, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    if (Runtime.version().feature() >= NATIVE_CODE_WARNS) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.add("-cp");
    command.add(classPath);
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return command;
  }

  private static ProcessRun run(Path folder, byte[] input, List<String> command) {
    try {
      Path in = Files.createTempFile("input", null);
      Path out = Files.createTempFile("output", null);
      Path errors = Files.createTempFile("errors", null);
      Files.write(in, input);
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end: " + command);
      }
      ProcessRun run =
          new ProcessRun(
              process.exitValue(), Files.readString(out, UTF_8), Files.readString(errors, UTF_8));
      for (Path file : List.of(in, out, errors)) {
        Files.delete(file);
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
