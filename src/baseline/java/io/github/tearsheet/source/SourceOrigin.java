package io.github.tearsheet.source;

public abstract class SourceOrigin implements java.io.Serializable {
  SourceOrigin() { super(); }
  public abstract java.util.Optional<java.lang.String> address();
  public static io.github.tearsheet.source.SourceOrigin.Builder builder() { throw null; }
  public abstract java.util.Optional<java.lang.String> crawled();
  public int firstLine() { throw null; }
  public abstract java.lang.String name();
  public static io.github.tearsheet.source.SourceOrigin of(java.lang.String arg0) { throw null; }
  public long pageNumber() { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.source.DumpPosition> position();
  public final java.lang.String toString() { throw null; }
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.source.SourceOrigin.Builder address(java.lang.String arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder address(java.util.Optional<java.lang.String> arg0) { throw null; }
    public io.github.tearsheet.source.SourceOrigin build() { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder crawled(java.lang.String arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder crawled(java.util.Optional<java.lang.String> arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder firstLine(int arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder from(io.github.tearsheet.source.SourceOrigin arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder name(java.lang.String arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder pageNumber(long arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder position(io.github.tearsheet.source.DumpPosition arg0) { throw null; }
    public final io.github.tearsheet.source.SourceOrigin.Builder position(java.util.Optional<? extends io.github.tearsheet.source.DumpPosition> arg0) { throw null; }
  }
}
