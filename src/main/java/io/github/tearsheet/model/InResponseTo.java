package io.github.tearsheet.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a letter responds to: {@code In response to "Title," a column by Somebody on Oct. 29.} Pages
 * leave out any of it, also the title between its quotes.
 */
@Value.Immutable
public abstract class InResponseTo implements Serializable {

  private static final long serialVersionUID = 1L;

  InResponseTo() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The whole line. */
  public abstract Text text();

  /** The title, without its quotes and the comma before the closing one. */
  public abstract Optional<Text> title();

  /** Who wrote it. */
  public abstract Optional<Text> author();

  /** When it was printed, as it stands: {@code Oct. 29}, mostly without a year. */
  public abstract Optional<Text> date();

  /** Builds an {@link InResponseTo}; not thread-safe. */
  public static final class Builder extends ImmutableInResponseTo.Builder {
    Builder() {}
  }
}
