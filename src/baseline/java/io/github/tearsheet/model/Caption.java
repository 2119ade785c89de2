package io.github.tearsheet.model;

public abstract class Caption implements java.io.Serializable {
  Caption() { super(); }
  public static io.github.tearsheet.model.Caption.Builder builder() { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.model.Text> credit();
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> text();
  public static final class Builder {
    Builder() {}
    public io.github.tearsheet.model.Caption build() { throw null; }
    public final io.github.tearsheet.model.Caption.Builder credit(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Caption.Builder credit(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Caption.Builder from(io.github.tearsheet.model.Caption arg0) { throw null; }
    public final io.github.tearsheet.model.Caption.Builder span(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
    public final io.github.tearsheet.model.Caption.Builder span(java.util.Optional<? extends io.github.tearsheet.source.SourceSpan> arg0) { throw null; }
    public final io.github.tearsheet.model.Caption.Builder text(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Caption.Builder text(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
  }
}
