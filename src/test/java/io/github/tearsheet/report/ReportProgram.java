package io.github.tearsheet.report;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A program for a process of its own: writes reports of many diagnostics to nowhere. */
final class ReportProgram {

  private ReportProgram() {}

  /** Takes the number of diagnostics; prints each format once its report is written. */
  public static void main(String[] arguments) throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      write(format, Integer.parseInt(arguments[0]));
      System.out.println(format);
    }
  }

  private static void write(ReportFormat format, int count) throws IOException {
    ArchiveParser parser = ArchiveParser.create();
    int written = 0;
    try (Writer out =
            new BufferedWriter(
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        ReportWriter report = format.writer(out, ReportSettings.builder().build())) {
      for (int i = 0; written < count; i++) {
        ParseResult page = parser.parse("Rain\n\nIt \u0007 rained.\n", "pages/" + i + ".txt");
        report.write(new PageDiagnostics(page.source(), page.diagnostics()));
        written += page.diagnostics().size();
      }
    }
  }
}
