package io.github.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of a Java program in a process of its own, on this class path. */
public record ProcessRun(int status, String output, String errors) {

  /** Runs a class in a folder, with nothing on standard input. */
  public static ProcessRun java(Path folder, String mainClass, String... arguments) {
    return java(folder, new byte[0], mainClass, arguments);
  }

  /** Runs a class in a folder, with bytes on standard input. */
  public static ProcessRun java(Path folder, byte[] input, String mainClass, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(folder + java.io.File.pathSeparator + System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(List.of(arguments));
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
      int status = process.waitFor();
      ProcessRun run =
          new ProcessRun(status, Files.readString(out, UTF_8), Files.readString(errors, UTF_8));
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
