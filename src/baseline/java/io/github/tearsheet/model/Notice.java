package io.github.tearsheet.model;

public abstract class Notice implements java.io.Serializable {
  Notice() { super(); }
  public static io.github.tearsheet.model.Notice.Builder builder() { throw null; }
  public abstract java.util.List<io.github.tearsheet.model.Text> lines();
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.Notice.Builder addAllLines(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Notice.Builder addLines(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Notice.Builder addLines(io.github.tearsheet.model.Text... arg0) { throw null; }
    public io.github.tearsheet.model.Notice build() { throw null; }
    public final io.github.tearsheet.model.Notice.Builder from(io.github.tearsheet.model.Notice arg0) { throw null; }
    public final io.github.tearsheet.model.Notice.Builder lines(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Notice.Builder span(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
    public final io.github.tearsheet.model.Notice.Builder span(java.util.Optional<? extends io.github.tearsheet.source.SourceSpan> arg0) { throw null; }
  }
}
