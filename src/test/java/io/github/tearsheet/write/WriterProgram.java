package io.github.tearsheet.write;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.report.ReportFormat;
import io.github.tearsheet.report.ReportSettings;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

/** Writes a page as JSON and as a table, begins reports in JSON, and prints what is missing. */
public final class WriterProgram {

  private WriterProgram() {}

  public static void main(String[] arguments) {
    print(result -> JsonResultWriter.lines(new StringWriter()).write(result));
    print(result -> RowWriter.csv(new StringWriter(), PageFields.all()).write(result));
    for (ReportFormat format :
        List.of(ReportFormat.JSON, ReportFormat.SARIF, ReportFormat.GITLAB)) {
      print(result -> format.writer(new StringWriter(), ReportSettings.builder().build()));
    }
    print(result -> System.out.println(PageFields.of("headline").values(result)));
  }

  private static void print(Consumer<ParseResult> writer) {
    try {
      writer.accept(ArchiveParser.create().parse("Rain\n"));
    } catch (MissingLibraryException e) {
      System.out.println(e.getMessage());
    }
  }
}
