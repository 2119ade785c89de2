package io.github.tearsheet.diagnostic;

public final class Excerpt {
  Excerpt() { super(); }
  public static java.lang.String line(io.github.tearsheet.source.SourceText arg0, int arg1) { throw null; }
  public static java.util.List<java.lang.String> of(io.github.tearsheet.source.SourceText arg0, io.github.tearsheet.diagnostic.Diagnostic arg1) { throw null; }
  public static java.util.List<java.lang.String> of(io.github.tearsheet.source.SourceText arg0, io.github.tearsheet.source.SourceSpan arg1) { throw null; }
}
