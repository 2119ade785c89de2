package io.github.tearsheet.generator;

import io.github.tearsheet.model.Text;
import java.util.List;

/** The lines of a page that is being made, and the gaps between them. */
final class PageLines {

  private final RandomText words;
  private final int least;
  private final StringBuilder text = new StringBuilder();
  private String gap = "";

  /**
   * @param least how many characters the page has to have at least
   */
  PageLines(RandomText words, int least) {
    this.words = words;
    this.least = least;
  }

  /** Adds a line; a blank one follows, on some pages more. */
  void add(String line) {
    text.append(gap).append(line);
    gap = words.chance(20) ? "\n".repeat(3 + words.below(3)) : "\n\n";
  }

  /** Adds lines without blank ones in between. */
  List<Text> addBlock(List<String> block) {
    for (int i = 0; i < block.size(); i++) {
      if (i > 0) {
        thenNewline();
      }
      add(block.get(i));
    }
    return block.stream().map(Text::of).toList();
  }

  /** The next part begins on a new line. */
  void thenNewline() {
    gap = "\n";
  }

  void thenOneBlank() {
    gap = "\n\n";
  }

  void thenTwoBlanks() {
    gap = "\n\n\n";
  }

  int length() {
    return text.length();
  }

  int least() {
    return least;
  }

  boolean tooFew() {
    return length() < least;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
