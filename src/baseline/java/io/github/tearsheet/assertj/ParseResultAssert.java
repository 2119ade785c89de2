package io.github.tearsheet.assertj;

public final class ParseResultAssert extends org.assertj.core.api.AbstractAssert<io.github.tearsheet.assertj.ParseResultAssert, io.github.tearsheet.ParseResult> {
  ParseResultAssert() { super(null, null); }
  public io.github.tearsheet.assertj.ParseResultAssert doesNotHaveDiagnostic(io.github.tearsheet.diagnostic.DiagnosticCode arg0) { throw null; }
  public io.github.tearsheet.assertj.DiagnosticAssert hasDiagnostic(io.github.tearsheet.diagnostic.DiagnosticCode arg0) { throw null; }
  public io.github.tearsheet.assertj.ParseResultAssert hasNoDiagnostics() { throw null; }
  public io.github.tearsheet.assertj.ParseResultAssert hasNoErrors() { throw null; }
  public io.github.tearsheet.assertj.ArticleAssert isArticle() { throw null; }
  public io.github.tearsheet.assertj.ListingAssert isListing() { throw null; }
}
