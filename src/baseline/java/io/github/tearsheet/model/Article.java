package io.github.tearsheet.model;

public abstract non-sealed class Article implements io.github.tearsheet.model.Page {
  Article() { super(); }
  public abstract java.util.Optional<io.github.tearsheet.model.Address> address();
  public abstract java.util.List<io.github.tearsheet.model.Text> boilerplate();
  public static io.github.tearsheet.model.Article.Builder builder() { throw null; }
  public abstract java.util.List<io.github.tearsheet.model.Caption> captions();
  public abstract java.util.Optional<io.github.tearsheet.model.Dateline> dateline();
  public abstract java.util.List<io.github.tearsheet.model.Text> footer();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> headline();
  public io.github.tearsheet.model.ArticleKind kind() { throw null; }
  public abstract java.util.List<io.github.tearsheet.model.Notice> notices();
  public abstract java.util.List<io.github.tearsheet.model.Text> papers();
  public abstract java.util.List<io.github.tearsheet.model.Paragraph> paragraphs();
  public abstract java.util.List<io.github.tearsheet.model.Text> repeatedHeadlines();
  public abstract java.util.List<io.github.tearsheet.model.Section> sections();
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public abstract java.util.Optional<io.github.tearsheet.model.UpdateStamp> updateStamp();
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.Article.Builder addAllBoilerplate(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addAllCaptions(java.lang.Iterable<? extends io.github.tearsheet.model.Caption> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addAllFooter(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addAllNotices(java.lang.Iterable<? extends io.github.tearsheet.model.Notice> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addAllPapers(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addAllParagraphs(java.lang.Iterable<? extends io.github.tearsheet.model.Paragraph> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addAllRepeatedHeadlines(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addAllSections(java.lang.Iterable<? extends io.github.tearsheet.model.Section> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addBoilerplate(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addBoilerplate(io.github.tearsheet.model.Text... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addCaptions(io.github.tearsheet.model.Caption arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addCaptions(io.github.tearsheet.model.Caption... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addFooter(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addFooter(io.github.tearsheet.model.Text... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addNotices(io.github.tearsheet.model.Notice arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addNotices(io.github.tearsheet.model.Notice... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addPapers(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addPapers(io.github.tearsheet.model.Text... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addParagraphs(io.github.tearsheet.model.Paragraph arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addParagraphs(io.github.tearsheet.model.Paragraph... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addRepeatedHeadlines(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addRepeatedHeadlines(io.github.tearsheet.model.Text... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addSections(io.github.tearsheet.model.Section arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder addSections(io.github.tearsheet.model.Section... arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder address(io.github.tearsheet.model.Address arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder address(java.util.Optional<? extends io.github.tearsheet.model.Address> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder boilerplate(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public io.github.tearsheet.model.Article build() { throw null; }
    public final io.github.tearsheet.model.Article.Builder captions(java.lang.Iterable<? extends io.github.tearsheet.model.Caption> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder dateline(io.github.tearsheet.model.Dateline arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder dateline(java.util.Optional<? extends io.github.tearsheet.model.Dateline> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder footer(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder from(io.github.tearsheet.model.Article arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder from(io.github.tearsheet.model.Page arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder headline(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder headline(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder kind(io.github.tearsheet.model.ArticleKind arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder notices(java.lang.Iterable<? extends io.github.tearsheet.model.Notice> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder papers(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder paragraphs(java.lang.Iterable<? extends io.github.tearsheet.model.Paragraph> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder repeatedHeadlines(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder sections(java.lang.Iterable<? extends io.github.tearsheet.model.Section> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder span(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder span(java.util.Optional<? extends io.github.tearsheet.source.SourceSpan> arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder updateStamp(io.github.tearsheet.model.UpdateStamp arg0) { throw null; }
    public final io.github.tearsheet.model.Article.Builder updateStamp(java.util.Optional<? extends io.github.tearsheet.model.UpdateStamp> arg0) { throw null; }
  }
}
