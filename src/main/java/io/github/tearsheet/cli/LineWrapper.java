package io.github.tearsheet.cli;

import java.util.ArrayList;
import java.util.List;

/** Wraps texts between words. */
final class LineWrapper {

  private LineWrapper() {}

  /**
   * Returns the lines of a text, at least one; a line is longer than the width only if its single
   * word is.
   */
  static List<String> wrap(String text, int width) {
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
