package io.github.tearsheet;

public final class MalformedPageException extends java.lang.RuntimeException {
  MalformedPageException() { super(); }
  public java.util.List<io.github.tearsheet.diagnostic.Diagnostic> diagnostics() { throw null; }
}
