package io.github.tearsheet.assertj;

public final class ArchiveAssertions {
  ArchiveAssertions() { super(); }
  public static io.github.tearsheet.assertj.ParseResultAssert assertThat(io.github.tearsheet.ParseResult arg0) { throw null; }
  public static io.github.tearsheet.assertj.ArticleAssert assertThat(io.github.tearsheet.model.Article arg0) { throw null; }
  public static io.github.tearsheet.assertj.ListingAssert assertThat(io.github.tearsheet.model.Listing arg0) { throw null; }
}
