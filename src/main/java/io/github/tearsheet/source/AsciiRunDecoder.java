package io.github.tearsheet.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * UTF-8 as most pages have it: a dash in the header, perhaps some quotes, and long stretches of
 * ASCII. The JDK decodes a text with one such character byte by byte, through three arrays; here
 * the stretches are passed over sixteen bytes at a time and copied.
 */
final class AsciiRunDecoder {

  /** A stretch of more bytes is copied alone. */
  private static final int LONG_STRETCH = 64;

  /** The number of bytes that show what the others are like. */
  private static final int ENOUGH = 256;

  /** Of this many bytes, at most one may be outside long runs of ASCII. */
  private static final int SELDOM = 8;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * EACH_BYTE;

  /** Added to a byte, sets bit 7 if the byte is a space or more. */
  private static final long UP_FROM_SPACE = (0x80 - ' ') * EACH_BYTE;

  /** Added to a byte, sets bit 7 if the byte is 1 or more. */
  private static final long UP_FROM_ONE = 0x7F * EACH_BYTE;

  private static final int DELETE = 0x7F;

  /** The replacement for bytes that could not be decoded; the text can also contain it. */
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final LineTable lines;

  /** Where long stretches begin and end, in turn. */
  private int[] stretches = new int[8];

  private int count;

  /** How many bytes they have. */
  private int ascii;

  /** How many more bytes have been passed over than UTF-16 units come of them. */
  private int surplus;

  /** Whether anything has been decoded as U+FFFD. */
  private boolean replaced;

  private AsciiRunDecoder(byte[] bytes) {
    this.bytes = bytes;
    lines = new LineTable(bytes.length);
  }

  /**
   * Decodes a text.
   *
   * @return empty if too much of it is outside long runs, or may not be UTF-8
   */
  static Optional<DecodedText> decode(byte[] bytes) {
    return new AsciiRunDecoder(bytes).decode();
  }

  private Optional<DecodedText> decode() {
    if (!findStretches()) {
      return Optional.empty();
    }
    List<String> decoded = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < count; i += 2) {
      decodeOthers(start, stretches[i], decoded);
      start = stretches[i + 1];
      decoded.add(new String(bytes, stretches[i], start - stretches[i], ISO_8859_1));
    }
    decodeOthers(start, bytes.length, decoded);
    if (replaced) {
      return Optional.empty();
    }
    String text = decoded.size() == 1 ? decoded.get(0) : String.join("", decoded);
    return Optional.of(new DecodedText(text, lines, DecodedText.NONE));
  }

  private void decodeOthers(int start, int end, List<String> decoded) {
    if (start < end) {
      String others = new String(bytes, start, end - start, UTF_8);
      replaced |= others.indexOf(REPLACEMENT) >= 0;
      decoded.add(others);
    }
  }

  /** False if they are too few. */
  private boolean findStretches() {
    int at = 0;
    while (at < bytes.length) {
      int start = at;
      at = afterAscii(start);
      if (at - start > LONG_STRETCH) {
        note(start, at);
      } else if (at > ENOUGH && at - ascii > at / SELDOM) {
        return false;
      }
      at = afterOthers(at);
    }
    return bytes.length - ascii <= bytes.length / SELDOM;
  }

  private void note(int start, int end) {
    if (count == stretches.length) {
      stretches = Arrays.copyOf(stretches, count * 2);
    }
    stretches[count++] = start;
    stretches[count++] = end;
    ascii += end - start;
  }

  /** The first place from another on where a byte is not of ASCII. */
  private int afterAscii(int from) {
    int at = from;
    while (at < bytes.length) {
      at = afterPrinting(afterPlainEights(at));
      if (at == bytes.length || bytes[at] < 0) {
        return at;
      }
      at = afterControls(at);
    }
    return at;
  }

  private int afterPlainEights(int from) {
    byte[] text = bytes; // a field would be read again after each line that is noted
    int last = text.length - 2 * Long.BYTES;
    int at = from;
    while (at <= last) {
      long eight = (long) EIGHT_BYTES.get(text, at);
      long next = (long) EIGHT_BYTES.get(text, at + Long.BYTES);
      long lineFeeds = lineFeeds(eight);
      long nextFeeds = lineFeeds(next);
      if (((others(eight, lineFeeds) | others(next, nextFeeds)) & HIGHEST_BITS) != 0) {
        return at;
      }
      noteLines(at, lineFeeds & HIGHEST_BITS);
      noteLines(at + Long.BYTES, nextFeeds & HIGHEST_BITS);
      at += 2 * Long.BYTES;
    }
    return at;
  }

  private static long lineFeeds(long eight) {
    return ~((eight ^ LINE_FEEDS) + UP_FROM_ONE);
  }

  private static long others(long eight, long lineFeeds) {
    long printing = eight + UP_FROM_SPACE;
    long delete = eight + EACH_BYTE;
    // No sum reaches the next byte, unless a byte is not of ASCII.
    return eight | delete | ~(printing | lineFeeds);
  }

  private void noteLines(int at, long lineFeeds) {
    for (long left = lineFeeds; left != 0; left &= left - 1) {
      noteLine(at + Long.numberOfTrailingZeros(left) / Byte.SIZE + 1);
    }
  }

  private void noteLine(int start) {
    lines.add(start - surplus);
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
      byte b = bytes[at++];
      if (b == '\n' || (b == '\r' && (at == bytes.length || bytes[at] != '\n'))) {
        noteLine(at);
      }
    }
    return at;
  }

  private int afterOthers(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] < 0) {
      surplus += unitsLess(bytes[at++]);
    }
    return at;
  }

  /** The first of four bytes makes two units, the other first bytes one, and all others none. */
  private static int unitsLess(byte b) {
    if (b >= (byte) 0xF0) {
      return -1;
    }
    return b < (byte) 0xC0 ? 1 : 0;
  }
}
