package io.github.tearsheet.report;

import java.io.Writer;
import java.util.Locale;

/**
 * The formats of reports.
 *
 * <pre>{@code
 * try (ReportWriter report = ReportFormat.SARIF.writer(out, ReportSettings.builder().build())) {
 *   for (ParseResult page : dump) {
 *     report.write(new PageFindings(page.source(), page.diagnostics()));
 *   }
 * }
 * }</pre>
 */
public enum ReportFormat {
  /** For people: each finding with its line, then counts. */
  TEXT {
    @Override
    public ReportWriter writer(Writer out, ReportSettings settings) {
      return new TextReport(out, settings);
    }
  },
  /** JSON Lines, an object a finding. Needs jackson-core, as SARIF and GITLAB do. */
  JSON {
    @Override
    public ReportWriter writer(Writer out, ReportSettings settings) {
      return new JsonReport(out);
    }
  },
  /** SARIF 2.1.0. */
  SARIF {
    @Override
    public ReportWriter writer(Writer out, ReportSettings settings) {
      return new SarifReport(out, settings);
    }
  },
  /** JUnit's XML, a test case a page. */
  JUNIT {
    @Override
    public ReportWriter writer(Writer out, ReportSettings settings) {
      return new JUnitReport(out, settings);
    }
  },
  /** Commands of GitHub's workflows, ten of a level. */
  GITHUB {
    @Override
    public ReportWriter writer(Writer out, ReportSettings settings) {
      return new GitHubReport(out, settings);
    }
  },
  /** GitLab's code quality report. */
  GITLAB {
    @Override
    public ReportWriter writer(Writer out, ReportSettings settings) {
      return new GitLabReport(out, settings);
    }
  },
  /** Checkstyle's XML. */
  CHECKSTYLE {
    @Override
    public ReportWriter writer(Writer out, ReportSettings settings) {
      return new CheckstyleReport(out, settings);
    }
  };

  /** Begins a report; what it is written to stays the caller's, to flush and to close. */
  public abstract ReportWriter writer(Writer out, ReportSettings settings);

  /** The name in small letters, as in {@code sarif}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
