package io.github.tearsheet.model;

public abstract class Entry implements java.io.Serializable {
  Entry() { super(); }
  public static io.github.tearsheet.model.Entry.Builder builder() { throw null; }
  public abstract io.github.tearsheet.model.Text headline();
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> teaser();
  public static final class Builder {
    Builder() {}
    public io.github.tearsheet.model.Entry build() { throw null; }
    public final io.github.tearsheet.model.Entry.Builder from(io.github.tearsheet.model.Entry arg0) { throw null; }
    public final io.github.tearsheet.model.Entry.Builder headline(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Entry.Builder span(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
    public final io.github.tearsheet.model.Entry.Builder span(java.util.Optional<? extends io.github.tearsheet.source.SourceSpan> arg0) { throw null; }
    public final io.github.tearsheet.model.Entry.Builder teaser(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Entry.Builder teaser(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
  }
}
