package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Severity;
import java.nio.file.Path;
import org.immutables.value.Value;

/** The settings of a report. Immutable and thread-safe. */
@Value.Immutable
public abstract class ReportSettings {

  ReportSettings() {}

  /** {@return a new builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the level from which a diagnostic makes a page fail; {@link Severity#ERROR} by
   * default. Of the formats only {@link ReportFormat#JUNIT} asks for it}
   */
  public abstract Severity failLevel();

  /**
   * {@return whether a report for people is coloured, by the escapes of terminals; not by default}
   */
  public abstract boolean colored();

  /**
   * {@return the folder that file names start from, an absolute path without {@code ..}; the
   * working folder by default. Files outside of it have their absolute path. {@link
   * ReportFormat#TEXT} and {@link ReportFormat#JSON} name files as they were given}
   */
  public abstract Path base();

  /**
   * {@return the version of the tool that {@link ReportFormat#SARIF} names; {@code 0} by default}
   */
  public abstract String version();

  /** Builds {@link ReportSettings}; nothing must be set. Not thread-safe. */
  public static final class Builder extends ImmutableReportSettings.Builder {
    Builder() {
      failLevel(Severity.ERROR).colored(false).base(Path.of("").toAbsolutePath()).version("0");
    }
  }
}
