package io.github.tearsheet.source;

import java.io.Serializable;

/**
 * A half-open range of a text: {@code start} is the offset of its first character, {@code end} the
 * offset after its last. Offsets are UTF-16 units from 0, as in {@link String#substring(int, int)}.
 * An empty span marks a place between two characters.
 *
 * <p>Immutable and thread-safe. Serialised as its components.
 *
 * @param start the offset of the first character, from 0
 * @param end the offset after the last character, not before {@code start}
 */
public record SourceSpan(int start, int end) implements Serializable {

  /**
   * Makes a span.
   *
   * @param start the offset of the first character, from 0
   * @param end the offset after the last character, not before {@code start}
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: from " + start + " to " + end);
    }
  }

  /** {@return how many UTF-16 units the span covers, 0 or more} */
  public int length() {
    return end - start;
  }

  /** {@return whether the span covers nothing and only marks a place} */
  public boolean isEmpty() {
    return start == end;
  }
}
