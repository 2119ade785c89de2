package io.github.tearsheet.internal.syntax;

/**
 * The separators of words and lines, as the fragment {@code Space} of the grammar and line ends.
 */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Returns whether a character is white space inside a line. */
  public static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\u000B', '\f' -> true;
      default ->
          c > '\u007F' && (isInvisible(c) || Character.getType(c) == Character.SPACE_SEPARATOR);
    };
  }

  /** Returns whether nobody sees a character: zero-width, a direction mark, a soft hyphen. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }

  /** Returns whether a character is white space inside a line or ends one. */
  public static boolean isSpaceOrLineEnd(char c) {
    return c == '\n' || c == '\r' || isSpace(c);
  }

  /** Returns the first offset from {@code start} on that is not white space, or {@code end}. */
  static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the end of the last character before {@code end} that is not white space. */
  static int skipBack(String text, int end, int start) {
    int at = end;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
