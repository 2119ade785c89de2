package io.github.tearsheet.report;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A program for a process of its own: writes a report of so many findings to nowhere. */
final class ReportProgram {

  private ReportProgram() {}

  /** {@code FORMAT FINDINGS}. */
  public static void main(String[] arguments) throws IOException {
    ArchiveParser parser = ArchiveParser.create();
    ReportFormat format = ReportFormat.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    int count = Integer.parseInt(arguments[1]);
    int written = 0;
    try (Writer out =
            new BufferedWriter(
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        ReportWriter report = format.writer(out, ReportSettings.builder().build())) {
      for (int i = 0; written < count; i++) {
        ParseResult page = parser.parse("Rain\n\nIt \u0007 rained.\n", "pages/" + i + ".txt");
        report.write(new PageFindings(page.source(), page.diagnostics()));
        written += page.diagnostics().size();
      }
    }
    System.out.println("written");
  }
}
