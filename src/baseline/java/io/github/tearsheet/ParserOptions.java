package io.github.tearsheet;

public abstract class ParserOptions implements java.io.Serializable {
  ParserOptions() { super(); }
  public abstract java.util.Set<java.lang.String> credits();
  public abstract java.util.Set<io.github.tearsheet.diagnostic.DiagnosticCode> ignored();
  public io.github.tearsheet.Layout layout() { throw null; }
  public int maximumLength() { throw null; }
  public abstract java.util.Map<io.github.tearsheet.diagnostic.DiagnosticCode, io.github.tearsheet.diagnostic.Severity> severities();
  public io.github.tearsheet.diagnostic.Severity severityOf(io.github.tearsheet.diagnostic.DiagnosticCode arg0) { throw null; }
}
