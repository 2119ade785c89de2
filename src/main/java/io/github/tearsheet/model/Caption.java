package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The caption of a photograph and its credit. At least one of them is present: some pages have only
 * the credit, many only the description. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Caption implements Serializable {

  private static final long serialVersionUID = 1L;

  Caption() {}

  /** {@return a new, empty builder; a credit or a description must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return who took or provided the photograph, as printed: {@code AP}, {@code Itar-Tass}, {@code
   * Ivan Petrov / MT}, {@code Courtesy Of} somebody, a web address; empty if the page does not say.
   * On the page it is glued to the text, alone, or on the line above}
   */
  public abstract Optional<Text> credit();

  /** {@return what the photograph shows, without the credit; empty if there is only the credit} */
  public abstract Optional<Text> description();

  /**
   * {@return the range from the credit to the end of the description, in UTF-16 units from 0; empty
   * if made by hand}
   */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  @Value.Check
  void check() {
    if (credit().isEmpty() && description().isEmpty()) {
      throw new IllegalStateException("a caption needs a credit or a description");
    }
  }

  /**
   * Builds a {@link Caption}; {@code build()} throws an {@link IllegalStateException} if it has
   * neither credit nor description. Not thread-safe.
   */
  public static final class Builder extends ImmutableCaption.Builder {
    Builder() {}
  }
}
