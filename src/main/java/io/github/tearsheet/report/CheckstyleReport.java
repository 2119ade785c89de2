package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import java.io.Writer;

/** Checkstyle's XML, which many tools read: a file with its diagnostics. */
final class CheckstyleReport implements ReportWriter {

  private final Xml xml;
  private final ReportSettings settings;

  CheckstyleReport(Writer out, ReportSettings settings) {
    this.settings = settings;
    xml = new Xml(out);
    xml.startDocument();
    xml.start("checkstyle").attribute("version", "10.0").newLine();
  }

  @Override
  public void write(PageDiagnostics page) {
    if (page.diagnostics().isEmpty()) {
      return;
    }
    Location location = Location.of(page.source().origin(), settings.base());
    xml.start("file").attribute("name", location.file()).newLine();
    for (Diagnostic diagnostic : page.diagnostics()) {
      xml.start("error");
      if (location.isFile()) {
        xml.attribute("line", String.valueOf(diagnostic.start().line()))
            .attribute("column", String.valueOf(diagnostic.start().column()));
      }
      xml.attribute("severity", diagnostic.severity().label())
          .attribute("message", location.inEntry(diagnostic.start()) + diagnostic.message())
          .attribute("source", "tearsheet." + diagnostic.code())
          .end()
          .newLine();
    }
    xml.end().newLine();
  }

  @Override
  public void close() {
    xml.end().newLine();
  }
}
