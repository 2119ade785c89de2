package io.github.tearsheet.assertj;

public final class DiagnosticAssert {
  DiagnosticAssert() { super(); }
  public io.github.tearsheet.assertj.ParseResultAssert and() { throw null; }
  public io.github.tearsheet.assertj.DiagnosticAssert at(int arg0, int arg1) { throw null; }
  public io.github.tearsheet.assertj.DiagnosticAssert withMessage(java.lang.String arg0) { throw null; }
  public io.github.tearsheet.assertj.DiagnosticAssert withSeverity(io.github.tearsheet.diagnostic.Severity arg0) { throw null; }
}
