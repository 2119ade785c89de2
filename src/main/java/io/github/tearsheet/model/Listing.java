package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A page of headlines and teasers: the stories of a day, or those of an author. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Listing implements Page {

  private static final long serialVersionUID = 1L;

  Listing() {}

  /** {@return a new, empty builder; nothing must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return {@link PageKind#LISTING}} */
  @Override
  public PageKind kind() {
    return PageKind.LISTING;
  }

  @Override
  public abstract List<Text> boilerplate();

  @Override
  public abstract Optional<UpdateStamp> updateStamp();

  /**
   * {@return {@code Free access archive}, or {@code Articles by} somebody; empty on headless text}
   */
  public abstract Optional<Text> title();

  /** {@return what the page says about the author, above the first entry; mostly empty} */
  public abstract List<Text> about();

  /** {@return the stories in the order of the page; may be empty} */
  public abstract List<ListingEntry> entries();

  @Override
  public abstract List<Notice> notices();

  @Override
  public abstract List<Text> footer();

  @Override
  public abstract Optional<ArchiveUrl> url();

  @Override
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds a {@link Listing}. Not thread-safe. */
  public static final class Builder extends ImmutableListing.Builder {
    Builder() {}
  }
}
