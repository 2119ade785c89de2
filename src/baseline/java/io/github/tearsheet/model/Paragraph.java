package io.github.tearsheet.model;

public abstract class Paragraph implements java.io.Serializable {
  Paragraph() { super(); }
  public static io.github.tearsheet.model.Paragraph.Builder builder() { throw null; }
  public static io.github.tearsheet.model.Paragraph of(java.lang.String arg0) { throw null; }
  public static io.github.tearsheet.model.Paragraph of(java.lang.String arg0, io.github.tearsheet.source.SourceSpan arg1) { throw null; }
  public abstract java.util.List<io.github.tearsheet.model.PageReference> pageReferences();
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public abstract java.lang.String text();
  public final java.lang.String toString() { throw null; }
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.Paragraph.Builder addAllPageReferences(java.lang.Iterable<? extends io.github.tearsheet.model.PageReference> arg0) { throw null; }
    public final io.github.tearsheet.model.Paragraph.Builder addPageReferences(io.github.tearsheet.model.PageReference arg0) { throw null; }
    public final io.github.tearsheet.model.Paragraph.Builder addPageReferences(io.github.tearsheet.model.PageReference... arg0) { throw null; }
    public io.github.tearsheet.model.Paragraph build() { throw null; }
    public final io.github.tearsheet.model.Paragraph.Builder from(io.github.tearsheet.model.Paragraph arg0) { throw null; }
    public final io.github.tearsheet.model.Paragraph.Builder pageReferences(java.lang.Iterable<? extends io.github.tearsheet.model.PageReference> arg0) { throw null; }
    public final io.github.tearsheet.model.Paragraph.Builder span(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
    public final io.github.tearsheet.model.Paragraph.Builder span(java.util.Optional<? extends io.github.tearsheet.source.SourceSpan> arg0) { throw null; }
    public final io.github.tearsheet.model.Paragraph.Builder text(java.lang.String arg0) { throw null; }
  }
}
