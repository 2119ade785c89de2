package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A story of a listing: its headline and the beginning of its text. Immutable and thread-safe. */
@Value.Immutable
public abstract class ListingEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  ListingEntry() {}

  /** {@return a new, empty builder; the headline must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the headline, one line} */
  public abstract Text headline();

  /** {@return what is left of a byline, such as {@code Staff Writer}; empty if nothing is} */
  public abstract Optional<Text> byline();

  /**
   * {@return the teaser, cut where the site cut it; empty if there is none} The site doubled its
   * quotes ({@code ""word""}); here they are single again. Line feeds separate its lines, whatever
   * ends them on the page. The span covers the text of the page.
   */
  public abstract Optional<Text> teaser();

  /**
   * {@return the range from the headline to the end of the teaser, in UTF-16 units from 0; empty if
   * made by hand}
   */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds a {@link ListingEntry}; the headline must be set. Not thread-safe. */
  public static final class Builder extends ImmutableListingEntry.Builder {
    Builder() {}
  }
}
