package io.github.tearsheet.model;

public abstract class Text implements java.io.Serializable {
  Text() { super(); }
  public static io.github.tearsheet.model.Text of(java.lang.String arg0) { throw null; }
  public static io.github.tearsheet.model.Text of(java.lang.String arg0, io.github.tearsheet.source.SourceSpan arg1) { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public abstract java.lang.String text();
  public final java.lang.String toString() { throw null; }
}
