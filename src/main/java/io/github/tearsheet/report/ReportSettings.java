package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Severity;
import java.nio.file.Path;
import org.immutables.value.Value;

/** What reports need to know beside the findings. Immutable and thread-safe. */
@Value.Immutable
public abstract class ReportSettings {

  ReportSettings() {}

  /** A new builder with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** The level from which a finding makes a page fail; {@link Severity#ERROR} by default. */
  @Value.Default
  public Severity failLevel() {
    return Severity.ERROR;
  }

  /** Whether a report for people is coloured; not by default. */
  @Value.Default
  public boolean colored() {
    return false;
  }

  /** The folder that files are named from; the working folder by default. */
  @Value.Default
  public Path base() {
    return Path.of("").toAbsolutePath();
  }

  /** The version of the tool that reports name. */
  @Value.Default
  public String version() {
    return "0";
  }

  /** Builds {@link ReportSettings}; not thread-safe. */
  public static final class Builder extends ImmutableReportSettings.Builder {
    Builder() {}
  }
}
