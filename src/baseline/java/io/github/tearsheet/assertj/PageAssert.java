package io.github.tearsheet.assertj;

public abstract sealed class PageAssert<S extends io.github.tearsheet.assertj.PageAssert<S, P>,P extends io.github.tearsheet.model.Page> extends org.assertj.core.api.AbstractAssert<S, P> permits io.github.tearsheet.assertj.ArticleAssert, io.github.tearsheet.assertj.ListingAssert {
  PageAssert() { super(null, null); }
  public S hasLastUpdated(java.time.LocalDate arg0) { throw null; }
}
