package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Looks at the first bytes of a stream. */
final class FirstBytes {

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private FirstBytes() {}

  /** Whether some bytes, each given as a character, stand at a place. */
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

  /** Whether a JSON object begins here: a brace, then a property or the object's end. */
  static boolean openObject(byte[] head) {
    int at = afterSpace(head, match(head, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0);
    if (at == head.length || head[at] != '{') {
      return false;
    }
    int next = afterSpace(head, at + 1);
    return next < head.length && (head[next] == '"' || head[next] == '}');
  }

  private static int afterSpace(byte[] head, int from) {
    int at = from;
    while (at < head.length && " \t\r\n".indexOf(head[at]) >= 0) {
      at++;
    }
    return at;
  }
}
