package io.github.tearsheet.source;

public final record SourceSpan(int start, int end) implements java.io.Serializable {
  public boolean isEmpty() { throw null; }
  public int length() { throw null; }
}
