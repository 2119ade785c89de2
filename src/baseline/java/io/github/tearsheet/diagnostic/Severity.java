package io.github.tearsheet.diagnostic;

public enum Severity {
  ERROR,
  WARNING,
  INFO;
  public java.lang.String label() { throw null; }
}
