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
  @Value.Default
  public Severity failLevel() {
    return Severity.ERROR;
  }

  /**
   * {@return whether a report for people is coloured, by the escapes of terminals; not by default}
   */
  @Value.Default
  public boolean colored() {
    return false;
  }

  /**
   * {@return the folder that file names start from, an absolute path without {@code ..}; the
   * working folder by default. Files outside of it have their absolute path. {@link
   * ReportFormat#TEXT} and {@link ReportFormat#JSON} name files as they were given}
   */
  @Value.Default
  public Path base() {
    return Path.of("").toAbsolutePath();
  }

  /**
   * {@return the version of the tool that {@link ReportFormat#SARIF} names; {@code 0} by default}
   */
  @Value.Default
  public String version() {
    return "0";
  }

  /** Builds {@link ReportSettings}; nothing must be set. Not thread-safe. */
  public static final class Builder extends ImmutableReportSettings.Builder {
    Builder() {}
  }
}
