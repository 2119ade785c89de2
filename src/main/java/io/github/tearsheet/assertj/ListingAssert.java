package io.github.tearsheet.assertj;

import io.github.tearsheet.model.Listing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions about a listing. Texts are compared character by character. */
public final class ListingAssert extends PageAssert<ListingAssert, Listing> {

  ListingAssert(@Nullable Listing actual, Optional<Proof> proof) {
    super(actual, proof, ListingAssert.class);
  }

  /** Asserts the title. */
  public ListingAssert hasTitle(String title) {
    return has("title", List.of(title), List.of(Found.of(page().title())));
  }

  /** Asserts the headlines of all entries, in their order. */
  public ListingAssert hasEntryHeadlines(String... headlines) {
    return has(
        "entry headlines",
        List.of(headlines),
        page().entries().stream().map(entry -> Found.of(entry.headline())).toList());
  }
}
