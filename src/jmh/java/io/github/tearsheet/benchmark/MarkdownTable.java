package io.github.tearsheet.benchmark;

import java.util.Arrays;
import java.util.List;

/** A table in Markdown. */
final class MarkdownTable {

  private final StringBuilder text = new StringBuilder();

  MarkdownTable(String... headings) {
    row(headings);
    row(Arrays.stream(headings).map(heading -> "---").toArray(String[]::new));
  }

  MarkdownTable row(String... cells) {
    text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
