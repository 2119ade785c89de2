package io.github.tearsheet.report;

public enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  CHECKSTYLE;
  public java.lang.String label() { throw null; }
  public io.github.tearsheet.report.ReportWriter writer(java.io.Writer arg0, io.github.tearsheet.report.ReportSettings arg1) { throw null; }
}
