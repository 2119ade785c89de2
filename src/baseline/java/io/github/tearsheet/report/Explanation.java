package io.github.tearsheet.report;

public final record Explanation(io.github.tearsheet.diagnostic.DiagnosticCode code, java.lang.String summary, java.lang.String meaning, java.util.List<java.lang.String> example, java.lang.String mend) {
  public static io.github.tearsheet.report.Explanation of(io.github.tearsheet.diagnostic.DiagnosticCode arg0) { throw null; }
}
