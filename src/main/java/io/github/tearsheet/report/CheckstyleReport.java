package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import java.io.Writer;

/** Checkstyle's XML, which many tools read: a file with its findings. */
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
  public void write(PageFindings page) {
    if (page.findings().isEmpty()) {
      return;
    }
    Location location = Location.of(page.source().origin(), settings.base());
    String entry = location.isFile() ? "" : "!/" + location.entry();
    xml.start("file").attribute("name", location.file() + entry).newLine();
    for (Diagnostic finding : page.findings()) {
      xml.start("error")
          .attribute("line", String.valueOf(finding.start().line()))
          .attribute("column", String.valueOf(finding.start().column()))
          .attribute("severity", finding.severity().label())
          .attribute("message", finding.message())
          .attribute("source", "tearsheet." + finding.code())
          .end()
          .newLine();
    }
    xml.end().newLine();
  }

  @Override
  public void close() {
    xml.end().newLine();
    xml.endDocument();
  }
}
