package io.github.tearsheet.source;

public final record SourcePosition(int line, int column) implements java.io.Serializable {
  public java.lang.String toString() { throw null; }
}
