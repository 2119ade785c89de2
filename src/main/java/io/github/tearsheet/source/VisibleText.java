package io.github.tearsheet.source;

/**
 * A converter of text to a visible form. Characters that control a terminal, change the direction
 * of text or are invisible are replaced by a symbol, as in {@code ␛} or <code>&#92;uFEFF</code>.
 * Stateless and thread-safe.
 */
public final class VisibleText {

  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private VisibleText() {}

  /**
   * Makes each character of a text visible, including tabs and line ends.
   *
   * @param text any text, even with unpaired surrogates
   * @return the text itself if all of it is visible, else a copy with symbols for the other
   *     characters
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> visible.append(of(c)));
    return visible.toString();
  }

  /** Returns whether all is of ASCII and can be seen: nearly all text is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= DELETE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes a character visible.
   *
   * @param c its code point
   * @return the character itself, or its symbol: a control picture below U+0020, an escape (<code>
   *     &#92;x85</code>, <code>&#92;u200E</code>) for other invisible characters
   */
  public static String of(int c) {
    if (c >= ' ' && c < DELETE) {
      return Character.toString(c);
    }
    if (c < ' ') {
      return Character.toString(PICTURES + c);
    }
    if (c == DELETE) {
      return Character.toString(PICTURE_OF_DELETE);
    }
    if (!isHidden(c)) {
      return Character.toString(c);
    }
    return (c <= 0xFF ? "\\x%02X" : "\\u%04X").formatted(c);
  }

  private static boolean isHidden(int c) {
    boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE;
    return isNoncharacter
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  /**
   * Measures a text for a terminal: letters of East Asia and pictures take two columns, marks that
   * combine none, all else one.
   *
   * @param visible a text without control characters, as {@link #of(String)} gives it
   * @return the columns that it fills
   */
  public static int width(String visible) {
    if (isPlain(visible)) {
      return visible.length();
    }
    int width = 0;
    for (int at = 0; at < visible.length(); at = visible.offsetByCodePoints(at, 1)) {
      width += width(visible.codePointAt(at));
    }
    return width;
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The scripts of East Asia and the pictures beyond the basic plane. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
