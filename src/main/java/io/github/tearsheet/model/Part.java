package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece of a page's text with its kind: an element of {@link Page#parts()}, or a piece inside
 * one. Immutable and thread-safe; equal when kind, text and the parts inside are.
 */
@Value.Immutable
public abstract class Part implements Serializable {

  private static final long serialVersionUID = 1L;

  Part() {}

  /** {@return what it is} */
  @Value.Parameter
  public abstract PartKind kind();

  /** {@return its text, the same as in the model} */
  @Value.Parameter
  public abstract String text();

  /**
   * {@return its range in UTF-16 units from 0; the characters of the span are the text, except in a
   * teaser. Empty if made by hand}
   */
  @Value.Parameter
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /**
   * {@return the parts inside, as the city in a dateline, in the order of {@link Page#parts()};
   * empty for most. They do not overlap, and do not cover all of the text}
   */
  @Value.Parameter
  public abstract List<Part> parts();
}
