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
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

  /** What makes 0x80 of a space, and more of what is more. */
  private static final long UP_FROM_SPACE = 0x6060606060606060L;

  /** What makes 0x80 of 1, and more of what is more. */
  private static final long UP_FROM_ONE = 0x7F7F7F7F7F7F7F7FL;

  private static final int DELETE = 0x7F;

  /** What stands where bytes could not be decoded. */
  private static final char REPLACEMENT = '\uFFFD';

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
  private boolean replaced;

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
      return decode(0, bytes.length);
    }
    String[] stretches = new String[count + 1];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int end = ends[i];
      stretches[i] =
          i % 2 == 0 ? decode(start, end) : new String(bytes, start, end - start, ISO_8859_1);
      start = end;
    }
    stretches[count] = decode(start, bytes.length);
    return String.join("", stretches);
  }

  private String decode(int start, int end) {
    String decoded = new String(bytes, start, end - start, UTF_8);
    replaced |= decoded.indexOf(REPLACEMENT) >= 0;
    return decoded;
  }

  /** Whether the text has a U+FFFD, of its own or from decoding; known once it is decoded. */
  boolean hasReplacement() {
    return replaced;
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
      while (at <= last && arePlain((long) EIGHT_BYTES.get(bytes, at))) {
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

  /**
   * Whether eight bytes are all printing characters of ASCII or line feeds. Of each byte that is
   * ASCII, the highest bit of a sum tells: no sum reaches the next byte.
   */
  private static boolean arePlain(long eight) {
    long printing = eight + UP_FROM_SPACE;
    long otherThanLineFeed = (eight ^ LINE_FEEDS) + UP_FROM_ONE;
    long delete = eight + EACH_BYTE;
    return ((eight | delete | ~(printing | ~otherThanLineFeed)) & HIGHEST_BITS) == 0;
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
