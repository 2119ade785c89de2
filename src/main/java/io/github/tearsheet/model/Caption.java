package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The caption of a photograph and its credit. At least one of them is there: some pages have the
 * credit alone, many the caption alone.
 */
@Value.Immutable
public abstract class Caption implements Serializable {

  private static final long serialVersionUID = 1L;

  Caption() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Who took or gave the photograph, as it stands: {@code AP}, {@code Itar-Tass}, {@code Ivan
   * Petrov / MT}, {@code Courtesy Of} somebody, a web address.
   */
  public abstract Optional<Text> credit();

  /** What the photograph shows. */
  public abstract Optional<Text> text();

  /** From the credit to the end of the text. */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  @Value.Check
  void check() {
    if (credit().isEmpty() && text().isEmpty()) {
      throw new IllegalStateException("a caption needs a credit or a text");
    }
  }

  /** Builds a {@link Caption}; not thread-safe. */
  public static final class Builder extends ImmutableCaption.Builder {
    Builder() {}
  }
}
