package io.github.tearsheet.source;

import java.io.Serializable;

/**
 * A line and a column in a text, as editors count them. Immutable and thread-safe. Serialised as
 * its components.
 *
 * @param line the line, from 1; of a page further down in a file of many, the file's
 * @param column the column in UTF-16 units, from 1: a tab counts 1, a character beyond U+FFFF 2
 */
public record SourcePosition(int line, int column) implements Serializable {

  /** {@return line and column with a colon between, as in {@code 3:17}} */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
