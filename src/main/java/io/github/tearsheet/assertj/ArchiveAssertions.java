package io.github.tearsheet.assertj;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about pages of the archive. They can be imported together with AssertJ's own {@code
 * assertThat}.
 *
 * <pre>{@code
 * assertThat(result).hasNoErrors();
 * assertThat(result).hasDiagnostic(DiagnosticCode.INVALID_UPDATE_STAMP).at(3, 17);
 * assertThat(result).isArticle().hasHeadline("Rain Expected").hasCaptionCredit("AP");
 * }</pre>
 *
 * <p>Of {@code null} every assertion fails.
 */
public final class ArchiveAssertions {

  private ArchiveAssertions() {}

  /**
   * Begins assertions about the result of parsing a text.
   *
   * @param result the result of a parser; if it is null, every assertion fails
   * @return the assertions about it
   */
  public static ParseResultAssert assertThat(@Nullable ParseResult result) {
    return new ParseResultAssert(result);
  }

  /**
   * Asserts about an article. Its text is not known here, so messages show what the article holds;
   * those of {@link ParseResultAssert#isArticle()} show the lines of the page.
   *
   * @param article an article, parsed or made by hand; of null every assertion fails
   * @return its assertions
   */
  public static ArticleAssert assertThat(@Nullable Article article) {
    return new ArticleAssert(article, Optional.empty());
  }

  /**
   * Asserts about a listing. Its text is not known here, so messages show what the listing holds;
   * those of {@link ParseResultAssert#isListing()} show the lines of the page.
   *
   * @param listing a listing, parsed or made by hand; of null every assertion fails
   * @return its assertions
   */
  public static ListingAssert assertThat(@Nullable Listing listing) {
    return new ListingAssert(listing, Optional.empty());
  }
}
