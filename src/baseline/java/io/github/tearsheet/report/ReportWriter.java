package io.github.tearsheet.report;

public abstract interface ReportWriter extends java.io.Closeable {
  public abstract void close();
  public abstract void write(io.github.tearsheet.report.PageFindings arg0);
}
