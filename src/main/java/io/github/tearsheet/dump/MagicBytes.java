package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Checks of the first bytes of a stream. */
final class MagicBytes {

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
}
