package io.github.tearsheet.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What reading a dump costs: the whole of {@code parse --summary}, from its start to its end,
 * beside the work that it cannot do without. Those that are compared take turns; no process is warm
 * before it begins.
 */
final class DumpTimes {

  private static final String CLI = Path.of("target", "tearsheet-cli.jar").toString();
  private static final String INFLATING = "inflating alone";

  private final Path folder;
  private final Dump dump;
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  private DumpTimes(Path folder) {
    this.folder = folder;
    dump = Dump.in(folder);
  }

  static DumpTimes measure(Effort effort, Path folder) throws IOException {
    DumpTimes times = new DumpTimes(folder);
    times.dump.write(effort.dumpMegabytes);
    for (int run = 0; run < effort.dumpRuns; run++) {
      for (int threads = 1; threads <= 2; threads++) {
        times.measure(threads);
      }
      String name = folder.toString();
      times.add(INFLATING, () -> ChildProcess.printedNanos(InflatingAlone.class, name));
    }
    return times;
  }

  private void measure(int threads) {
    String number = Integer.toString(threads);
    String name = folder.toString();
    add(parsing(threads), () -> ChildProcess.printedNanos(ParsingAlone.class, name, number));
    for (Path file : List.of(dump.text(), dump.packed())) {
      add(
          command(file, threads),
          () ->
              ChildProcess.nanos(
                  List.of("-jar", CLI, "parse", "--summary", "--threads", number, "" + file)));
    }
  }

  private void add(String name, LongSupplier measured) {
    long each = measured.getAsLong();
    nanos.computeIfAbsent(name, first -> new ArrayList<>()).add(each);
    System.out.printf("%s: %.1f s%n", name, each / 1e9);
  }

  private static String parsing(int threads) {
    return "parsing alone in " + threads;
  }

  private static String command(Path file, int threads) {
    return file + " in " + threads;
  }

  String table() throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            "dump of %d MB".formatted(dump.bytes() >> 20),
            "threads",
            "parser alone, MB/s",
            "inflating alone, MB/s",
            "`parse --summary`, MB/s",
            "of the parser alone",
            "of inflating alone");
    for (int threads = 1; threads <= 2; threads++) {
      row(table, "text", dump.text(), threads);
    }
    for (int threads = 1; threads <= 2; threads++) {
      row(table, "`.gz`", dump.packed(), threads);
    }
    return table.toString();
  }

  private void row(MarkdownTable table, String name, Path file, int threads) throws IOException {
    boolean packed = file.equals(dump.packed());
    double command = speed(command(file, threads));
    double parsing = speed(parsing(threads));
    double inflating = speed(INFLATING);
    table.row(
        name,
        Integer.toString(threads),
        "%.0f".formatted(parsing),
        packed ? "%.0f".formatted(inflating) : "",
        "%.0f".formatted(command),
        "%.2f".formatted(command / parsing),
        packed ? "%.2f".formatted(command / inflating) : "");
  }

  /** In megabytes of text a second. */
  private double speed(String name) throws IOException {
    return dump.bytes() * 1e3 / Median.of(nanos.get(name).stream().mapToDouble(Long::doubleValue));
  }
}
