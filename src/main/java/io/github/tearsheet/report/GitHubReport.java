package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Commands of GitHub's workflows, which show findings beside the changed lines. A step shows ten of
 * each level; the others are only counted.
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
  public void write(PageFindings page) {
    Location location = Location.of(page.source().origin(), settings.base());
    for (Diagnostic finding : page.findings()) {
      if (counts.merge(finding.severity(), 1L, Long::sum) <= SHOWN) {
        line(command(finding, location));
      }
    }
  }

  private static String command(Diagnostic finding, Location location) {
    StringBuilder command = new StringBuilder("::").append(level(finding.severity()));
    command.append(" file=").append(property(location.file()));
    if (location.isFile()) {
      command.append(",line=").append(finding.start().line());
      command.append(",endLine=").append(finding.end().line());
      command.append(",col=").append(finding.start().column());
      command.append(",endColumn=").append(finding.end().column());
    }
    command.append(",title=").append(property(finding.code() + " " + finding.code().label()));
    String entry = location.isFile() ? "" : location.entry() + ":" + finding.start() + ": ";
    return command.append("::").append(data(entry + finding.message())).toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Counts what was not shown, in a line that is no command: those are used up. */
  @Override
  public void close() {
    long more = counts.values().stream().mapToLong(count -> Math.max(0, count - SHOWN)).sum();
    if (more > 0) {
      StringBuilder line = new StringBuilder("and " + more + " more:");
      counts.forEach(
          (severity, count) -> {
            if (count > SHOWN) {
              line.append(" %d of level %s".formatted(count - SHOWN, severity.label()));
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
