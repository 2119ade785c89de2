package io.github.tearsheet.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines, between words. */
final class LineWrapper {

  private LineWrapper() {}

  /** The lines of a text, none longer than a width unless a single word is; one at least. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
