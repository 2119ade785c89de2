package io.github.tearsheet.source;

import java.io.Serializable;

/**
 * A place in a text, as an editor shows it.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record SourcePosition(int line, int column) implements Serializable {

  /** {@code line:column}, as in {@code 3:17}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
