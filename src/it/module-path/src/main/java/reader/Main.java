package reader;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.report.PageDiagnostics;
import io.github.tearsheet.report.ReportFormat;
import io.github.tearsheet.report.ReportSettings;
import io.github.tearsheet.report.ReportWriter;
import java.io.StringWriter;
import java.nio.file.Path;

class Main {

  public static void main(String[] args) {
    Path page = Path.of("page.txt");
    System.out.println(ArchiveParser.create().parse(page).articleOrThrow().headline().orElseThrow());
    try (ArchiveDump dump = ArchiveDump.open(page)) {
      dump.forEach(result -> System.out.println(result.diagnostics()));
    }
    System.out.println(ArchiveParser.class.getModule().isNamed());
    StringWriter xml = new StringWriter();
    try (ReportWriter report = ReportFormat.JUNIT.writer(xml, ReportSettings.builder().build())) {
      ParseResult result = ArchiveParser.create().parse(page);
      report.write(new PageDiagnostics(result.source(), result.diagnostics()));
    }
    System.out.println(xml.toString().lines().findFirst().orElseThrow());
  }
}
