package io.github.tearsheet.report;

public abstract class ReportSettings {
  ReportSettings() { super(); }
  public java.nio.file.Path base() { throw null; }
  public static io.github.tearsheet.report.ReportSettings.Builder builder() { throw null; }
  public boolean colored() { throw null; }
  public io.github.tearsheet.diagnostic.Severity failLevel() { throw null; }
  public java.lang.String version() { throw null; }
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.report.ReportSettings.Builder base(java.nio.file.Path arg0) { throw null; }
    public io.github.tearsheet.report.ReportSettings build() { throw null; }
    public final io.github.tearsheet.report.ReportSettings.Builder colored(boolean arg0) { throw null; }
    public final io.github.tearsheet.report.ReportSettings.Builder failLevel(io.github.tearsheet.diagnostic.Severity arg0) { throw null; }
    public final io.github.tearsheet.report.ReportSettings.Builder from(io.github.tearsheet.report.ReportSettings arg0) { throw null; }
    public final io.github.tearsheet.report.ReportSettings.Builder version(java.lang.String arg0) { throw null; }
  }
}
