package io.github.tearsheet.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Pages of a newspaper, as a press review gives them: {@code (1,2, Kommersant, 1,4)} are pages 1
 * and 2 of the paper at hand and pages 1 and 4 of another. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PageReference implements Serializable {

  private static final long serialVersionUID = 1L;

  PageReference() {}

  /** {@return a new, empty builder; nothing must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the newspaper; empty if it is the one that the review is about at this place} */
  public abstract Optional<Text> paper();

  /** {@return the issue of a weekly, as it is written: {@code 24}; empty if none is given} */
  public abstract Optional<Text> issue();

  /** {@return the pages, as printed: {@code 4} or {@code 1-2}; empty if only the paper is named} */
  public abstract List<Text> pages();

  /** Builds a {@link PageReference}; nothing must be set. Not thread-safe. */
  public static final class Builder extends ImmutablePageReference.Builder {
    Builder() {}
  }
}
