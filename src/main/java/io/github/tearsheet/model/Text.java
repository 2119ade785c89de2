package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part that is only text: a headline, a paragraph, a credit, a line of the site. Its characters
 * are the page's own, control characters and damage included, without the white space around.
 */
@Value.Immutable
public abstract class Text implements Serializable {

  private static final long serialVersionUID = 1L;

  Text() {}

  /**
   * A text made by hand, without a place.
   *
   * @throws IllegalArgumentException if it is empty or spans lines
   */
  public static Text of(String text) {
    if (text.isEmpty() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a part is a text on one line: \"" + text + "\"");
    }
    return ImmutableText.of(text, Optional.empty());
  }

  /** A text that stands at a place. */
  public static Text of(String text, SourceSpan span) {
    return ImmutableText.of(text, Optional.of(span));
  }

  /** The characters. */
  @Value.Parameter
  public abstract String text();

  /** Where they stand; the characters of the span are the text. */
  @Value.Parameter
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** The characters, as {@link #text()}. */
  @Override
  public final String toString() {
    return text();
  }
}
