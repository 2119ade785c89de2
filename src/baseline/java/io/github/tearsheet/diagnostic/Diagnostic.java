package io.github.tearsheet.diagnostic;

public final record Diagnostic(java.lang.String source, io.github.tearsheet.diagnostic.DiagnosticCode code, io.github.tearsheet.diagnostic.Severity severity, java.lang.String message, io.github.tearsheet.source.SourceSpan span, io.github.tearsheet.source.SourcePosition start, io.github.tearsheet.source.SourcePosition end) implements java.io.Serializable {
  public java.lang.String toString() { throw null; }
}
