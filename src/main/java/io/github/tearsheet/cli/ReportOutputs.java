package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.internal.names.NearestName;
import io.github.tearsheet.report.PageDiagnostics;
import io.github.tearsheet.report.ReportFormat;
import io.github.tearsheet.report.ReportSettings;
import io.github.tearsheet.report.ReportWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reports of one run, each to a file of its own or to standard output. */
final class ReportOutputs implements Closeable {

  private final CommandContext context;
  private final List<Report> reports = new ArrayList<>();

  ReportOutputs(CommandContext context) {
    this.context = context;
  }

  /** A report and its output. */
  private record Report(ReportWriter report, Writer writer, AtomicOutput out) {}

  /**
   * A requested report: {@code NAME}, {@code NAME=FILE} or {@code NAME=-}.
   *
   * @param file the file it is written to; null for standard output
   */
  record Request(ReportFormat format, @Nullable Path file) {

    /**
     * Parses a request.
     *
     * @param folder where a relative FILE starts
     * @throws IllegalArgumentException if there is no such format
     */
    static Request parse(String text, Path folder) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      String file = text.substring(equals + 1);
      if (file.isEmpty()) {
        throw new IllegalArgumentException("no FILE after '%s'".formatted(text));
      }
      boolean toFile = equals >= 0 && !file.equals("-");
      return new Request(format(name), toFile ? folder.resolve(file) : null);
    }

    private static ReportFormat format(String name) {
      List<String> names = Arrays.stream(ReportFormat.values()).map(ReportFormat::label).toList();
      return Arrays.stream(ReportFormat.values())
          .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "unknown format '%s': did you mean %s?"
                          .formatted(
                              name,
                              NearestName.of(name, names)
                                  .orElse("one of " + String.join(", ", names)))));
    }
  }

  /** Opens a report. */
  void open(Request request, ReportSettings settings) throws IOException {
    open(request.file(), writer -> request.format().writer(writer, settings));
  }

  /** Opens a report of another kind. */
  void open(@Nullable Path file, Function<Writer, ReportWriter> begin) throws IOException {
    AtomicOutput out =
        file == null ? AtomicOutput.standard(context) : AtomicOutput.file(context, file);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    reports.add(new Report(begin.apply(writer), writer, out));
  }

  /** Writes a page to all reports. */
  void write(PageDiagnostics page) {
    reports.forEach(report -> report.report().write(page));
  }

  /** Passes the number of skipped files to the reports. */
  void skipped(long skipped) {
    reports.forEach(report -> report.report().skipped(skipped));
  }

  /** Flushes the reports, so that a terminal shows them at once. */
  void flush() throws IOException {
    for (Report report : reports) {
      report.writer().flush();
    }
  }

  /** Completes all reports and moves their files to their targets. */
  void complete() throws IOException {
    for (Report report : reports) {
      report.report().close();
      report.writer().flush();
      report.out().complete();
    }
  }

  /** Closes the outputs. Incomplete files are deleted. */
  @Override
  public void close() throws IOException {
    for (Report report : reports) {
      report.out().close();
    }
  }
}
