package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Excerpt;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JUnit's XML: a suite a file, whose counts come before its test cases; more than one of a file
 * with many pages, so that memory does not grow with it. A page is a test case, failed if a
 * diagnostic reaches the fail level. Its time is that since the page before it was written. The
 * diagnostics are in the body, of which some servers show nothing else; diagnostics below the level
 * in the output.
 */
final class JUnitReport implements ReportWriter {

  /** The length of the test cases at which a suite ends. */
  private static final int LONGEST_SUITE = 1 << 18;

  private final Xml report;
  private final ReportSettings settings;

  /** The test cases of the suite at hand. */
  private final StringWriter suite = new StringWriter();

  private final Xml xml = new Xml(suite);
  private String file = "";
  private int tests;
  private int failures;
  private long nanos;
  private long last = System.nanoTime();

  JUnitReport(Writer out, ReportSettings settings) {
    this.settings = settings;
    report = new Xml(out);
    report.startDocument();
    report.start("testsuites").attribute("name", "tearsheet").newLine();
  }

  @Override
  public void write(PageDiagnostics page) {
    Location location = Location.of(page.source().origin(), settings.base());
    if (!location.file().equals(file) || suite.getBuffer().length() > LONGEST_SUITE) {
      endSuite();
    }
    file = location.file();
    long now = System.nanoTime();
    xml.start("testcase")
        .attribute("classname", file)
        .attribute("name", name(page, location))
        .attribute("file", file)
        .attribute("time", seconds(now - last));
    tests++;
    nanos += now - last;
    last = now;
    if (page.reach(settings.failLevel())) {
      failures++;
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

  private void endSuite() {
    if (tests > 0) {
      report
          .start("testsuite")
          .attribute("name", file)
          .attribute("tests", String.valueOf(tests))
          .attribute("failures", String.valueOf(failures))
          .attribute("errors", "0")
          .attribute("skipped", "0")
          .attribute("time", seconds(nanos))
          .newLine()
          .elements(suite.toString())
          .end()
          .newLine();
    }
    suite.getBuffer().setLength(0);
    tests = 0;
    failures = 0;
    nanos = 0;
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
  }

  /** The entry, or the page in a text of many; unique with the file. */
  private static String name(PageDiagnostics page, Location location) {
    long number = page.source().origin().pageNumber();
    String entry = location.isFile() ? "page" : location.entry();
    return location.isFile() || number > 1 ? entry + " " + number : entry;
  }

  /** The diagnostics, which name the file as the attributes do. */
  private String body(PageDiagnostics page) {
    String name = Location.name(page.source().origin(), settings.base());
    return page.diagnostics().stream()
        .flatMap(diagnostic -> lines(page, diagnostic, name))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static Stream<String> lines(PageDiagnostics page, Diagnostic diagnostic, String name) {
    String afterName = diagnostic.toString().substring(diagnostic.source().length());
    return Stream.concat(
        Stream.of(name + afterName), Excerpt.of(page.source(), diagnostic).stream());
  }

  @Override
  public void close() {
    endSuite();
    report.end().newLine();
  }
}
