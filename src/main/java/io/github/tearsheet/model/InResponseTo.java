package io.github.tearsheet.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The line that names the article a letter responds to: {@code In response to "Title," a column by
 * Somebody on Oct. 29.} Each of its parts can be missing, even the title between its quotes.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class InResponseTo implements Serializable {

  private static final long serialVersionUID = 1L;

  InResponseTo() {}

  /** {@return a new, empty builder; the line must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the whole line, from {@code In response to} to its end} */
  public abstract Text line();

  /**
   * {@return the title, without its quotes and the comma before the closing one; empty if there is
   * nothing between the quotes}
   */
  public abstract Optional<Text> title();

  /** {@return who wrote what is responded to; empty if the line does not say} */
  public abstract Optional<Text> author();

  /**
   * {@return when it was printed, as on the page: {@code Oct. 29}, mostly without a year; empty if
   * the line does not say}
   */
  public abstract Optional<Text> date();

  /** Builds an {@link InResponseTo}; the line must be set. Not thread-safe. */
  public static final class Builder extends ImmutableInResponseTo.Builder {
    Builder() {}
  }
}
