package io.github.tearsheet.report;

import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.internal.library.OptionalDependency;
import io.github.tearsheet.internal.text.WellFormedWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * The formats of reports.
 *
 * <pre>{@code
 * try (ReportWriter report = ReportFormat.SARIF.writer(out, ReportSettings.builder().build())) {
 *   for (ParseResult page : dump) {
 *     report.write(new PageDiagnostics(page.source(), page.diagnostics()));
 *   }
 * }
 * }</pre>
 *
 * <p>Those of JSON ({@link #JSON}, {@link #SARIF}, {@link #GITLAB}) need jackson-core on the class
 * path.
 */
public enum ReportFormat {
  /** For people: each diagnostic with its line, then counts. */
  TEXT((out, settings) -> new TextReport(out, settings)),
  /** JSON Lines, an object a diagnostic. */
  JSON((out, settings) -> new JsonReport(out, settings)),
  /** SARIF 2.1.0, of JSON. */
  SARIF((out, settings) -> new SarifReport(out, settings)),
  /** JUnit's XML, a test case a page. */
  JUNIT((out, settings) -> new JUnitReport(out, settings)),
  /** Commands of GitHub's workflows, ten of a level. */
  GITHUB((out, settings) -> new GitHubReport(out, settings)),
  /** GitLab's code quality report, of JSON. */
  GITLAB((out, settings) -> new GitLabReport(out, settings)),
  /** Checkstyle's XML. */
  CHECKSTYLE((out, settings) -> new CheckstyleReport(out, settings));

  @SuppressWarnings("ImmutableEnumChecker") // each only makes a writer
  private final transient BiFunction<Writer, ReportSettings, ReportWriter> begin;

  ReportFormat(BiFunction<Writer, ReportSettings, ReportWriter> begin) {
    this.begin = begin;
  }

  /**
   * Begins a report. Unpaired surrogates become U+FFFD.
   *
   * @param out gets the report, and encodes it in UTF-8; flushing and closing it stays the caller's
   * @param settings what the report needs to know
   * @return a writer of one report
   * @throws java.io.UncheckedIOException if writing fails
   * @throws MissingLibraryException if the format is {@link #JSON}, {@link #SARIF} or {@link
   *     #GITLAB} and Jackson is missing
   */
  public ReportWriter writer(Writer out, ReportSettings settings) {
    return OptionalDependency.JACKSON.use(
        "writing " + this, () -> begin.apply(new WellFormedWriter(out), settings));
  }

  /** {@return the name in small letters, as in {@code sarif}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
