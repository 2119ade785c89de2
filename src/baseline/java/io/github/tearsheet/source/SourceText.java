package io.github.tearsheet.source;

public final class SourceText implements java.io.Serializable {
  SourceText() { super(); }
  public java.lang.String content() { throw null; }
  public static io.github.tearsheet.source.SourceText decode(io.github.tearsheet.source.SourceOrigin arg0, byte[] arg1) { throw null; }
  public static io.github.tearsheet.source.SourceText decode(java.lang.String arg0, byte[] arg1) { throw null; }
  public boolean equals(java.lang.Object arg0) { throw null; }
  public int firstLine() { throw null; }
  public java.util.OptionalInt firstMalformed() { throw null; }
  public int hashCode() { throw null; }
  public boolean isSuspicious() { throw null; }
  public int length() { throw null; }
  public java.lang.String line(int arg0) { throw null; }
  public int lineCount() { throw null; }
  public int lineEnd(int arg0) { throw null; }
  public io.github.tearsheet.source.SourceSpan lineSpan(int arg0) { throw null; }
  public java.lang.String name() { throw null; }
  public static io.github.tearsheet.source.SourceText of(io.github.tearsheet.source.SourceOrigin arg0, java.lang.String arg1) { throw null; }
  public static io.github.tearsheet.source.SourceText of(java.lang.String arg0, java.lang.String arg1) { throw null; }
  public io.github.tearsheet.source.SourceOrigin origin() { throw null; }
  public io.github.tearsheet.source.SourcePosition position(int arg0) { throw null; }
  public java.lang.String text(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
  public java.lang.String toString() { throw null; }
}
