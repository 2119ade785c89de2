package io.github.tearsheet.assertj;

import io.github.tearsheet.model.Listing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a listing. Texts are compared character by character. Each assertion gives these
 * assertions back, or throws an {@link AssertionError}. For one thread.
 */
public final class ListingAssert extends PageAssert<ListingAssert, Listing> {

  ListingAssert(@Nullable Listing actual, Optional<AnnotatedSource> annotated) {
    super(actual, annotated, ListingAssert.class);
  }

  /**
   * Asserts the title.
   *
   * @param title all of it: {@code Free access archive}
   * @return these assertions
   */
  public ListingAssert hasTitle(String title) {
    return has("title", List.of(title), page().title().stream().map(Found::of).toList());
  }

  /**
   * Asserts the headlines of all entries.
   *
   * @param headlines all of them in their order; none to assert that there are no entries
   * @return these assertions
   */
  public ListingAssert hasEntryHeadlines(String... headlines) {
    return has(
        "entry headlines",
        List.of(headlines),
        page().entries().stream().map(entry -> Found.of(entry.headline())).toList());
  }
}
