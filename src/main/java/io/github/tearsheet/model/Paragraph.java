package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paragraph: one line of the page, whole. In a press review, what its last bracket says of pages
 * is also there as data.
 */
@Value.Immutable
public abstract class Paragraph implements Serializable {

  private static final long serialVersionUID = 1L;

  Paragraph() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A paragraph made by hand. */
  public static Paragraph of(String text) {
    return builder().text(text).build();
  }

  /** The characters, page references included. */
  public abstract String text();

  /** Where newspapers printed what a press review quotes; empty outside of press reviews. */
  public abstract List<PageReference> pageReferences();

  /** Where the paragraph stands; the characters of the span are the text. */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** The characters, as {@link #text()}. */
  @Override
  public final String toString() {
    return text();
  }

  /** Builds a {@link Paragraph}; not thread-safe. */
  public static final class Builder extends ImmutableParagraph.Builder {
    Builder() {}
  }
}
