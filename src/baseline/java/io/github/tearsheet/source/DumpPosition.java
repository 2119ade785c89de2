package io.github.tearsheet.source;

public final record DumpPosition(java.util.List<io.github.tearsheet.source.DumpPosition.Step> steps) implements java.io.Serializable {
  public static io.github.tearsheet.source.DumpPosition parse(java.lang.String arg0) { throw null; }
  public java.lang.String toString() { throw null; }
  public static final record Step(java.lang.String file, long offset, long number, int line) implements java.io.Serializable {
    public static io.github.tearsheet.source.DumpPosition.Step at(long arg0, long arg1) { throw null; }
    public static io.github.tearsheet.source.DumpPosition.Step file(java.lang.String arg0) { throw null; }
    public java.lang.String toString() { throw null; }
  }
}
