package io.github.tearsheet.source;

public final class VisibleText {
  VisibleText() { super(); }
  public static java.lang.String of(int arg0) { throw null; }
  public static java.lang.String of(java.lang.String arg0) { throw null; }
  public static int width(java.lang.String arg0) { throw null; }
}
