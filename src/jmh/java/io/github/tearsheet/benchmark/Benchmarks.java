package io.github.tearsheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything in one run, and prints the tables of speed.md. {@code pom.xml} runs it. */
final class Benchmarks {

  private Benchmarks() {}

  /**
   * {@code quick}, {@code usual} or {@code thorough}, and the command's jar of an older version to
   * compare with, or nothing.
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Effort effort = Effort.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    List<Jar> jars = Jar.all(arguments.length < 2 ? "" : arguments[1]);
    Path folder = Files.createDirectories(Path.of("target", "benchmark"));
    String tables =
        String.join(
            "\n",
            Machine.description(),
            StartTimes.measure(effort, folder, jars).table(),
            DumpTimes.measure(effort, folder, jars).table(),
            PageTables.of(PageTimes.measure(effort)));
    Path file = folder.resolve("speed.md");
    Files.writeString(file, tables);
    System.out.printf("%n%s%nIn %s%n", tables, file);
  }
}
