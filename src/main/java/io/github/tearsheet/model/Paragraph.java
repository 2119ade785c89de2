package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paragraph: one whole line of the page. In a press review, the page references in its last
 * bracket are also available as data. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Paragraph implements Serializable {

  private static final long serialVersionUID = 1L;

  Paragraph() {}

  /** {@return a new, empty builder; the text must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes a paragraph by hand, without a position and without page references.
   *
   * @param text one line without white space around; it is not checked
   * @return the paragraph
   */
  public static Paragraph of(String text) {
    return ImmutableParagraph.of(text, List.of(), Optional.empty());
  }

  /**
   * Makes a paragraph with a position, without page references.
   *
   * @param text the characters of the span; it is not checked
   * @param span their range in UTF-16 units from 0
   * @return the paragraph
   */
  public static Paragraph of(String text, SourceSpan span) {
    return ImmutableParagraph.of(text, List.of(), Optional.of(span));
  }

  /** {@return the characters, page references included} */
  @Value.Parameter
  public abstract String text();

  /**
   * {@return where newspapers printed what a press review quotes, in the order of the bracket;
   * empty outside of press reviews}
   */
  @Value.Parameter
  public abstract List<PageReference> pageReferences();

  /**
   * {@return the range of the paragraph in UTF-16 units from 0; the characters of the span are the
   * text. Empty if made by hand}
   */
  @Value.Parameter
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** {@return the characters, as {@link #text()}} */
  @Override
  public final String toString() {
    return text();
  }

  /** Builds a {@link Paragraph}; the text must be set. Not thread-safe. */
  public static final class Builder extends ImmutableParagraph.Builder {
    Builder() {}
  }
}
