package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A story of a listing: its headline and the beginning of its text. */
@Value.Immutable
public abstract class Entry implements Serializable {

  private static final long serialVersionUID = 1L;

  Entry() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The headline. */
  public abstract Text headline();

  /**
   * The teaser, cut where the site cut it. The site doubled its quotes ({@code ""word""}); here
   * they are single again, while the span covers what stands on the page.
   */
  public abstract Optional<Text> teaser();

  /** From the headline to the end of the teaser. */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds an {@link Entry}; not thread-safe. */
  public static final class Builder extends ImmutableEntry.Builder {
    Builder() {}
  }
}
