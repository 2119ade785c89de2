package io.github.tearsheet.internal.syntax;

/**
 * What separates words and lines, as the fragments {@code Space} and {@code Eol} of the grammar.
 */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Whether a character is white space inside a line. */
  public static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\u000B', '\f', '\uFEFF' -> true;
      default -> c > '\u007F' && Character.getType(c) == Character.SPACE_SEPARATOR;
    };
  }

  /** Whether a character is white space inside a line or ends one. */
  public static boolean isSpaceOrLineEnd(char c) {
    return c == '\n' || c == '\r' || isSpace(c);
  }
}
