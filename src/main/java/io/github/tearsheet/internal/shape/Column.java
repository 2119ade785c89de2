package io.github.tearsheet.internal.shape;

import java.util.function.Function;

/**
 * A column of a table, and the text in it.
 *
 * @param text gives the text; empty if there is nothing
 * @param depth the number of lists that the text is joined from
 */
public record Column<T>(String name, Function<T, String> text, int depth) {

  /** Returns the column for values that contain such a value. */
  <W> Column<W> from(Function<W, T> part) {
    return new Column<>(name, whole -> text.apply(part.apply(whole)), depth);
  }
}
