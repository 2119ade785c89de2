package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Excerpt;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** For people: each diagnostic with its line and a mark below it, and counts at the end. */
final class TextReport implements ReportWriter {

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String GREEN = "\u001B[32m";

  private static final Map<Severity, String> COLORS =
      Map.of(
          Severity.ERROR, "\u001B[1;31m",
          Severity.WARNING, "\u001B[1;33m",
          Severity.INFO, "\u001B[1;36m");

  private final Writer out;
  private final boolean colored;
  private final Map<DiagnosticCode, Long> counts = new TreeMap<>();
  private final ReportSummary summary = new ReportSummary();

  TextReport(Writer out, ReportSettings settings) {
    this.out = out;
    this.colored = settings.colored();
  }

  @Override
  public void write(PageDiagnostics page) {
    summary.add(
        page.isAboutSkippedFiles() ? "" : page.source().origin().file(),
        page.isPage(),
        page.diagnostics().stream().map(Diagnostic::severity).toList());
    summary.leaveOut(page.known(), page.notShown());
    for (Diagnostic diagnostic : page.diagnostics()) {
      counts.merge(diagnostic.code(), 1L, Long::sum);
      write(page, diagnostic);
    }
  }

  private void write(PageDiagnostics page, Diagnostic diagnostic) {
    String place = diagnostic.source() + ":" + diagnostic.start() + ":";
    String severity = diagnostic.severity().label();
    line(
        styled(VisibleText.of(place), BOLD)
            + " "
            + styled(severity, COLORS.getOrDefault(diagnostic.severity(), ""))
            + " "
            + diagnostic.code()
            + ": "
            + VisibleText.of(diagnostic.message()));
    List<String> excerpt = Excerpt.of(page.source(), diagnostic);
    if (!excerpt.isEmpty()) {
      line(excerpt.get(0));
      String marks = excerpt.get(1);
      int first = marks.indexOf('^');
      line(marks.substring(0, first) + styled(marks.substring(first), GREEN));
    }
  }

  private String styled(String text, String style) {
    return colored ? style + text + RESET : text;
  }

  @Override
  public void skipped(long number) {
    summary.skip(number);
  }

  @Override
  public void close() {
    if (!counts.isEmpty()) {
      line("");
    }
    line(summary.toString());
    counts.forEach(
        (code, count) ->
            line(String.format(Locale.ROOT, "%,9d  %s %s", count, code, code.label())));
    if (!counts.isEmpty()) {
      line("'tearsheet explain CODE' says what a code means and how to fix it");
    }
  }

  private void line(String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
