package io.github.tearsheet.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What reading a dump costs: the whole of {@code parse}, from its start to its end, and parsing
 * alone, with every jar that is compared. All take turns; no process is warm before it begins.
 */
final class DumpTimes {

  private static final String INFLATING = "inflating alone";

  /** What the table calls the script, with which the built jar is run too. */
  private static final String SCRIPT = "built, script";

  private static final List<Work> SCRIPTED = List.of(Work.SUMMARY, Work.JSON);

  private final Path folder;
  private final List<Jar> jars;
  private final Dump dump;
  private final Script script;
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  private DumpTimes(Path folder, List<Jar> jars) throws IOException {
    this.folder = folder;
    this.jars = jars;
    dump = Dump.in(folder);
    script = Script.in(folder);
  }

  static DumpTimes measure(Effort effort, Path folder, List<Jar> jars) throws IOException {
    DumpTimes times = new DumpTimes(folder, jars);
    times.dump.write(effort.dumpMegabytes);
    for (int run = 0; run < effort.dumpRuns; run++) {
      for (int threads = 1; threads <= 2; threads++) {
        for (Jar jar : jars) {
          times.measure(jar, threads);
        }
        times.measureScript(threads);
      }
      String name = folder.toString();
      times.add(INFLATING, () -> ChildProcess.printedNanos("", InflatingAlone.class, name));
    }
    return times;
  }

  private void measure(Jar jar, int threads) {
    String number = Integer.toString(threads);
    for (Work work : Work.values()) {
      add(
          name(work, jar.label(), threads),
          () ->
              work == Work.PARSER_ALONE
                  ? ChildProcess.printedNanos(jar.path(), ParsingAlone.class, "" + folder, number)
                  : ChildProcess.nanos(jar.command(work.arguments(dump, number))));
    }
  }

  private void measureScript(int threads) {
    String number = Integer.toString(threads);
    for (Work work : SCRIPTED) {
      add(
          name(work, SCRIPT, threads),
          () -> ChildProcess.commandNanos(script.command(work.arguments(dump, number))));
    }
  }

  /** What is measured. */
  private enum Work {
    PARSER_ALONE("the parser alone, pages in memory"),
    SUMMARY("`parse --summary`"),
    PACKED("`parse --summary`, `.gz`"),
    JSON("`parse`, JSON");

    private final String label;

    Work(String label) {
      this.label = label;
    }

    private List<String> arguments(Dump dump, String threads) {
      List<String> arguments = new ArrayList<>(List.of("parse", "--threads", threads));
      if (this != JSON) {
        arguments.add("--summary");
      }
      arguments.add((this == PACKED ? dump.packed() : dump.text()).toString());
      return arguments;
    }
  }

  private void add(String name, LongSupplier measured) {
    long each = measured.getAsLong();
    nanos.computeIfAbsent(name, first -> new ArrayList<>()).add(each);
    System.out.printf("%s: %.1f s%n", name, each / 1e9);
  }

  private static String name(Work work, String program, int threads) {
    return "%s, %s, %d threads".formatted(work.label, program, threads);
  }

  String table() throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            "dump of %d MB".formatted(dump.bytes() >> 20),
            "jar",
            "1 thread, s",
            "2 threads, s",
            "two threads gain",
            "times `--summary`",
            "of the first jar");
    for (Work work : Work.values()) {
      for (Jar jar : jars) {
        row(table, work, jar.label());
      }
      if (SCRIPTED.contains(work)) {
        row(table, work, SCRIPT);
      }
    }
    table.row(INFLATING, "", "%.1f".formatted(median(INFLATING)), "", "", "", "");
    return table.toString();
  }

  private void row(MarkdownTable table, Work work, String program) {
    double one = median(name(work, program, 1));
    double two = median(name(work, program, 2));
    String first = jars.get(0).label();
    table.row(
        work.label,
        program,
        "%.1f".formatted(one),
        "%.1f".formatted(two),
        "%.2f".formatted(one / two),
        timesSummary(program, one, two),
        ratios(one / median(name(work, first, 1)), two / median(name(work, first, 2))));
  }

  private String timesSummary(String program, double one, double two) {
    return ratios(
        one / median(name(Work.SUMMARY, program, 1)), two / median(name(Work.SUMMARY, program, 2)));
  }

  private static String ratios(double one, double two) {
    return "%.2f, %.2f".formatted(one, two);
  }

  private double median(String name) {
    return Median.of(nanos.get(name).stream().mapToDouble(Long::doubleValue)) / 1e9;
  }
}
