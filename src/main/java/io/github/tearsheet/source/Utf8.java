package io.github.tearsheet.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * UTF-8 as pages have it: a dash in the header, perhaps some quotes, and long stretches of ASCII.
 * The JDK decodes a text with one such character byte by byte, through three arrays; here the
 * stretches are copied. What is ASCII for a smaller part is left to the JDK.
 *
 * <p>As each byte is looked at, it also shows whether any can be a sign of damage.
 */
final class Utf8 {

  /** As many bytes of ASCII are worth to be copied alone. */
  private static final int LONG_STRETCH = 64;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final long SPACES = 0x2020202020202020L;

  private static final int DELETE = 0x7F;

  // The first bytes of U+0080 to U+00BF, of U+00C0 to U+00FF, and of U+FFFD; and the second of
  // U+00A0, before which are control characters.
  private static final byte LATIN_1 = (byte) 0xC2;
  private static final byte LATIN_1_LETTERS = (byte) 0xC3;
  private static final byte END_OF_PLANE = (byte) 0xEF;
  private static final byte NO_CONTROL = (byte) 0xA0;

  private final byte[] bytes;

  /** Where stretches end, in turn: of other characters, of ASCII, of others again. */
  private int[] ends = new int[8];

  private int count;
  private int ascii;
  private boolean suspicious;

  /** Looks at bytes. */
  Utf8(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length) {
      int start = at;
      at = afterAscii(start);
      if (at - start > LONG_STRETCH) {
        noteStretch(start == 0 ? 0 : start + 1, at);
      }
      at = afterOthers(at);
    }
  }

  /**
   * Notes a long stretch of ASCII. It begins behind a character of ASCII, so that what stands
   * before it decodes alone as it does in the whole text, malformed or not.
   */
  private void noteStretch(int start, int end) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = start;
    ends[count++] = end;
    ascii += end - start;
  }

  /** The text, as the JDK decodes it. */
  String text() {
    if (ascii < bytes.length / 2 || ascii == bytes.length) {
      return new String(bytes, UTF_8);
    }
    String[] stretches = new String[count + 1];
    int start = 0;
    for (int i = 0; i < count; i++) {
      stretches[i] = new String(bytes, start, ends[i] - start, i % 2 == 0 ? UTF_8 : ISO_8859_1);
      start = ends[i];
    }
    stretches[count] = new String(bytes, start, bytes.length - start, UTF_8);
    return String.join("", stretches);
  }

  /**
   * Whether there is anything that can be a sign of damage: control characters, but for tabs and
   * line ends; U+FFFD; a letter of U+00C0 to U+00FF, as in text that was decoded wrongly.
   */
  boolean isSuspicious() {
    return suspicious;
  }

  /** The first place from another on where a byte is not of ASCII. */
  private int afterAscii(int from) {
    int last = bytes.length - Long.BYTES;
    int at = from;
    while (at < bytes.length) {
      while (at <= last && arePrinting((long) EIGHT_BYTES.get(bytes, at))) {
        at += Long.BYTES;
      }
      int next = afterPrinting(at);
      if (next == bytes.length || bytes[next] < 0) {
        return next;
      }
      at = afterControls(next);
    }
    return at;
  }

  /** Whether eight bytes are all printing characters of ASCII. */
  private static boolean arePrinting(long eight) {
    return ((eight | (eight - SPACES) | (eight + EACH_BYTE)) & HIGHEST_BITS) == 0;
  }

  private int afterPrinting(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= ' ' && bytes[at] != DELETE) {
      at++;
    }
    return at;
  }

  private int afterControls(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= 0 && (bytes[at] < ' ' || bytes[at] == DELETE)) {
      suspicious |= bytes[at] != '\n' && bytes[at] != '\r' && bytes[at] != '\t';
      at++;
    }
    return at;
  }

  private int afterOthers(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] < 0) {
      byte b = bytes[at++];
      boolean isControl = b == LATIN_1 && at < bytes.length && bytes[at] < NO_CONTROL;
      suspicious |= isControl || b == LATIN_1_LETTERS || b == END_OF_PLANE;
    }
    return at;
  }
}
