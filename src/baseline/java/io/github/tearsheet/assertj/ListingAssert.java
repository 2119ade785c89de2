package io.github.tearsheet.assertj;

public final class ListingAssert extends io.github.tearsheet.assertj.PageAssert<io.github.tearsheet.assertj.ListingAssert, io.github.tearsheet.model.Listing> {
  ListingAssert() {}
  public io.github.tearsheet.assertj.ListingAssert hasEntryHeadlines(java.lang.String... arg0) { throw null; }
  public io.github.tearsheet.assertj.ListingAssert hasTitle(java.lang.String arg0) { throw null; }
}
