package io.github.tearsheet.report;

public final class Baseline {
  Baseline() { super(); }
  public static boolean isOne(java.lang.String arg0) { throw null; }
  public io.github.tearsheet.report.PageFindings newOnes(io.github.tearsheet.report.PageFindings arg0) { throw null; }
  public java.util.List<java.lang.String> notFound(java.util.function.Predicate<io.github.tearsheet.diagnostic.DiagnosticCode> arg0) { throw null; }
  public static io.github.tearsheet.report.Baseline read(java.io.Reader arg0, java.nio.file.Path arg1) { throw null; }
  public static io.github.tearsheet.report.ReportWriter writer(java.io.Writer arg0, java.nio.file.Path arg1) { throw null; }
}
