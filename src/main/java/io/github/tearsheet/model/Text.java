package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part that is only text: a headline, a credit, a line of the site. Its characters are those of
 * the page, with control characters and damage, without surrounding white space. Immutable and
 * thread-safe; equal when the characters are.
 */
@Value.Immutable
public abstract class Text implements Serializable {

  private static final long serialVersionUID = 1L;

  Text() {}

  /**
   * Makes a text by hand, without a position.
   *
   * @param text one line, at least one character; white space around it is not checked
   * @return the text
   * @throws IllegalArgumentException if it is empty or spans lines
   */
  public static Text of(String text) {
    if (text.isEmpty() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a text must be one line, not empty: \"" + text + "\"");
    }
    return ImmutableText.of(text, Optional.empty());
  }

  /**
   * Makes a text with a position.
   *
   * @param text the characters; they are not checked
   * @param span their range in UTF-16 units from 0; it is not checked
   * @return the text
   */
  public static Text of(String text, SourceSpan span) {
    return ImmutableText.of(text, Optional.of(span));
  }

  /** {@return the characters} */
  @Value.Parameter
  public abstract String text();

  /**
   * {@return their range in UTF-16 units from 0; the characters of the span are the text, except in
   * a teaser. Empty if made by hand}
   */
  @Value.Parameter
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** {@return the characters, as {@link #text()}} */
  @Override
  public final String toString() {
    return text();
  }
}
