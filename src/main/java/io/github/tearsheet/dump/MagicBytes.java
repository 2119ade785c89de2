package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Checks of the first bytes of a stream. */
final class MagicBytes {

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private MagicBytes() {}

  /** Returns whether the given bytes, one a character, are at an offset. */
  static boolean match(byte[] head, int at, String bytes) {
    byte[] expected = bytes.getBytes(ISO_8859_1);
    if (head.length < at + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (head[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether JSON Lines begin here: a brace, and on the same line a property or the object's
   * end. In an indented file the brace is alone on its line.
   */
  static boolean beginJsonLines(byte[] head) {
    int start = match(head, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    int brace = afterAny(" \t\r\n", head, start);
    if (brace == head.length || head[brace] != '{') {
      return false;
    }
    int next = afterAny(" \t", head, brace + 1);
    return next < head.length && (head[next] == '"' || head[next] == '}');
  }

  private static int afterAny(String characters, byte[] head, int from) {
    int at = from;
    while (at < head.length && characters.indexOf(head[at]) >= 0) {
      at++;
    }
    return at;
  }
}
