package io.github.tearsheet.internal.syntax;

/** A name that was lost after the words that announce it: {@code editor of, a web site}. */
public final class LostName {

  private LostName() {}

  /**
   * Returns whether a name was lost.
   *
   * @param word the offset of the word before {@code of} or {@code to}
   * @param end the offset at which the text ends
   */
  public static boolean isAfter(String text, int word, int end) {
    return LineLexer.losesName(text, word, end);
  }
}
