package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A box of the paper's own inside a page, which is not the story's text. */
@Value.Immutable
public abstract class Notice implements Serializable {

  private static final long serialVersionUID = 1L;

  Notice() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its lines. */
  public abstract List<Text> lines();

  /** From its first to its last line. */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds a {@link Notice}; not thread-safe. */
  public static final class Builder extends ImmutableNotice.Builder {
    Builder() {}
  }
}
