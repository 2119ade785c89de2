package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Commands of GitHub's workflows, which show diagnostics next to the changed lines. A step shows
 * ten of each level; the others are only counted.
 */
final class GitHubReport implements ReportWriter {

  private static final long SHOWN = 10;

  private final Writer out;
  private final ReportSettings settings;
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

  GitHubReport(Writer out, ReportSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  @Override
  public void write(PageDiagnostics page) {
    Location location = Location.of(page.source().origin(), settings.base());
    for (Diagnostic diagnostic : page.diagnostics()) {
      if (counts.merge(diagnostic.severity(), 1L, Long::sum) <= SHOWN) {
        line(command(diagnostic, location));
      }
    }
  }

  private static String command(Diagnostic diagnostic, Location location) {
    StringBuilder command = new StringBuilder("::").append(level(diagnostic.severity()));
    command.append(" file=").append(property(location.file()));
    if (location.isFile()) {
      command.append(",line=").append(diagnostic.start().line());
      command.append(",endLine=").append(diagnostic.end().line());
      command.append(",col=").append(diagnostic.start().column());
      command.append(",endColumn=").append(diagnostic.end().column());
    }
    command.append(",title=").append(property(diagnostic.code() + " " + diagnostic.code().label()));
    String message = location.inEntry(diagnostic.start()) + VisibleText.of(diagnostic.message());
    return command.append("::").append(data(message)).toString();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.label();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Counts what was not shown, in a plain line: the limit of commands is reached. */
  @Override
  public void close() {
    long more = counts.values().stream().mapToLong(count -> Math.max(0, count - SHOWN)).sum();
    if (more > 0) {
      StringBuilder line = new StringBuilder("and " + more + " more:");
      counts.forEach(
          (severity, count) -> {
            if (count > SHOWN) {
              line.append(" %s of level %s".formatted(count - SHOWN, severity.label()));
            }
          });
      line(line.toString());
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
