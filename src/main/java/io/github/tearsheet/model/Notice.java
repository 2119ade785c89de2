package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A box of the newspaper inside a page, not part of the story: {@code To Our Readers}, {@code HAS
 * SOMETHING you read}, {@code Click here to read our special report}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Notice implements Serializable {

  private static final long serialVersionUID = 1L;

  Notice() {}

  /** {@return a new, empty builder; nothing must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its lines, from the top; one at least if a parser made it} */
  public abstract List<Text> lines();

  /**
   * {@return the range from its first to its last line, in UTF-16 units from 0; empty if made by
   * hand}
   */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds a {@link Notice}; nothing must be set. Not thread-safe. */
  public static final class Builder extends ImmutableNotice.Builder {
    Builder() {}
  }
}
