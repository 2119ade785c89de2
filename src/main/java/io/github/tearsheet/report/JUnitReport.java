package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Excerpt;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JUnit's XML: a test case a page, failed if a diagnostic reaches the fail level. The diagnostics
 * stand in the body, of which some servers show nothing else; diagnostics below the level in the
 * output.
 */
final class JUnitReport implements ReportWriter {

  private final Xml xml;
  private final ReportSettings settings;

  JUnitReport(Writer out, ReportSettings settings) {
    this.settings = settings;
    xml = new Xml(out);
    xml.startDocument();
    xml.start("testsuites").attribute("name", "tearsheet").newLine();
    xml.start("testsuite").attribute("name", "tearsheet validate").newLine();
  }

  @Override
  public void write(PageDiagnostics page) {
    Location location = Location.of(page.source().origin(), settings.base());
    xml.start("testcase")
        .attribute("classname", location.file())
        .attribute("name", name(page, location))
        .attribute("file", location.file());
    if (page.reach(settings.failLevel())) {
      int count = page.diagnostics().size();
      xml.start("failure")
          .attribute("message", count == 1 ? "1 diagnostic" : count + " diagnostics")
          .attribute("type", "malformed page")
          .text(body(page))
          .end();
    } else if (!page.diagnostics().isEmpty()) {
      xml.start("system-out").text(body(page)).end();
    }
    xml.end().newLine();
  }

  /** The entry, or the page in a text of many; unique with the file. */
  private static String name(PageDiagnostics page, Location location) {
    long number = page.source().origin().pageNumber();
    String entry = location.isFile() ? "page" : location.entry();
    return location.isFile() || number > 1 ? entry + " " + number : entry;
  }

  private static String body(PageDiagnostics page) {
    return page.diagnostics().stream()
        .flatMap(diagnostic -> lines(page, diagnostic))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static Stream<String> lines(PageDiagnostics page, Diagnostic diagnostic) {
    return Stream.concat(
        Stream.of(diagnostic.toString()), Excerpt.of(page.source(), diagnostic).stream());
  }

  @Override
  public void close() {
    xml.end().newLine().end().newLine();
    xml.endDocument();
  }
}
