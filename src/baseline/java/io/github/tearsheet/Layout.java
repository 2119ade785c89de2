package io.github.tearsheet;

public enum Layout {
  AUTO,
  SPACED,
  COMPACT,
  HEADLESS;
  public java.lang.String label() { throw null; }
}
