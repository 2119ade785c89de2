package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Checks of the first bytes of a stream. */
final class MagicBytes {

  private MagicBytes() {}

  /** Returns whether the given bytes, one a character, are at an offset. */
  static boolean match(byte[] head, int at, String bytes) {
    return head.length >= at + bytes.length() && matchOrCut(head, at, bytes);
  }

  /** Returns whether the given bytes are at an offset, or those of them that are left there. */
  static boolean matchOrCut(byte[] head, int at, String bytes) {
    byte[] expected = bytes.getBytes(ISO_8859_1);
    int length = Math.min(expected.length, head.length - at);
    return length >= 0 && Arrays.equals(head, at, at + length, expected, 0, length);
  }
}
