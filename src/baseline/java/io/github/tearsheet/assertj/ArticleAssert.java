package io.github.tearsheet.assertj;

public final class ArticleAssert extends io.github.tearsheet.assertj.PageAssert<io.github.tearsheet.assertj.ArticleAssert, io.github.tearsheet.model.Article> {
  ArticleAssert() {}
  public io.github.tearsheet.assertj.ArticleAssert hasCaption(java.lang.String arg0) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasCaptionCredit(java.lang.String arg0) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasDateline(java.lang.String arg0) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasDateline(java.lang.String arg0, java.lang.String arg1) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasHeadline(java.lang.String arg0) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasKind(io.github.tearsheet.model.ArticleKind arg0) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasNoDateline() { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasNoHeadline() { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasParagraphCount(int arg0) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasParagraphs(java.lang.String... arg0) { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert hasSectionHeadings(java.lang.String... arg0) { throw null; }
}
