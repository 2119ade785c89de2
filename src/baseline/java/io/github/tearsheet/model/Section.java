package io.github.tearsheet.model;

public abstract class Section implements java.io.Serializable {
  Section() { super(); }
  public abstract java.util.Optional<io.github.tearsheet.model.Text> agency();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> agencyLine();
  public static io.github.tearsheet.model.Section.Builder builder() { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.model.Dateline> dateline();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> heading();
  public abstract java.util.Optional<io.github.tearsheet.model.InResponseTo> inResponseTo();
  public abstract java.util.List<io.github.tearsheet.model.Paragraph> paragraphs();
  public abstract java.util.List<io.github.tearsheet.model.Text> signature();
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.Section.Builder addAllParagraphs(java.lang.Iterable<? extends io.github.tearsheet.model.Paragraph> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder addAllSignature(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder addParagraphs(io.github.tearsheet.model.Paragraph arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder addParagraphs(io.github.tearsheet.model.Paragraph... arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder addSignature(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder addSignature(io.github.tearsheet.model.Text... arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder agency(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder agency(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder agencyLine(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder agencyLine(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public io.github.tearsheet.model.Section build() { throw null; }
    public final io.github.tearsheet.model.Section.Builder dateline(io.github.tearsheet.model.Dateline arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder dateline(java.util.Optional<? extends io.github.tearsheet.model.Dateline> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder from(io.github.tearsheet.model.Section arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder heading(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder heading(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder inResponseTo(io.github.tearsheet.model.InResponseTo arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder inResponseTo(java.util.Optional<? extends io.github.tearsheet.model.InResponseTo> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder paragraphs(java.lang.Iterable<? extends io.github.tearsheet.model.Paragraph> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder signature(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder span(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
    public final io.github.tearsheet.model.Section.Builder span(java.util.Optional<? extends io.github.tearsheet.source.SourceSpan> arg0) { throw null; }
  }
}
