package io.github.tearsheet.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The authors of a story, on a line below its headline: {@code By Irina Lukina and Oleg Orlov /
 * Reuters}. Pages have it from 2009 on. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Byline implements Serializable {

  private static final long serialVersionUID = 1L;

  Byline() {}

  /** {@return a new, empty builder; the line must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the whole line, from {@code By} to its end} */
  public abstract Text line();

  /** {@return the names in the order of the line; at least one if a parser made it} */
  public abstract List<Text> names();

  /** {@return what follows the slash; empty if the line has none} */
  public abstract Optional<Text> organization();

  /** Builds a {@link Byline}; the line must be set. Not thread-safe. */
  public static final class Builder extends ImmutableByline.Builder {
    Builder() {}
  }
}
