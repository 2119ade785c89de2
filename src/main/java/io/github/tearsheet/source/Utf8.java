package io.github.tearsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Decodes UTF-8 as the JDK does, which also has the last word on bytes that are not. As each byte
 * is looked at anyway, it also shows where lines begin.
 */
final class Utf8 {

  private static final char DELETE = 0x7F;

  // The least first bytes of a character of two, three, four and, as it once was, five bytes.
  private static final int TWO = 0xC0;
  private static final int THREE = 0xE0;
  private static final int FOUR = 0xF0;
  private static final int FIVE = 0xF8;

  /** The first byte of U+0100. */
  private static final byte BEYOND_LATIN_1 = (byte) 0xC4;

  private final byte[] bytes;
  private final LineTable lines;
  private final char[] units;
  private int at;
  private int count;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    lines = new LineTable(bytes.length);
    units = new char[bytes.length];
  }

  /** Decodes a text; mostly by its stretches of ASCII. */
  static DecodedText decode(byte[] bytes) {
    return AsciiRunDecoder.decode(bytes).orElseGet(() -> new Utf8(bytes).decode());
  }

  private DecodedText decode() {
    boolean isUtf8 = true;
    while (isUtf8 && at < bytes.length) {
      readPrinting();
      readLetters();
      readControls();
      isUtf8 = readOthers();
    }
    if (isUtf8) {
      String content = new String(units, 0, count);
      return new DecodedText(content, lines, DecodedText.NONE);
    }
    String content = new String(bytes, UTF_8);
    return new DecodedText(content, LineTable.of(content), count);
  }

  private void readPrinting() {
    int from = at;
    int to = count;
    while (from < bytes.length && bytes[from] >= ' ' && bytes[from] != DELETE) {
      units[to++] = (char) bytes[from++];
    }
    at = from;
    count = to;
  }

  /**
   * Letters of two bytes, if one begins here, and printing ASCII among them: a line of Cyrillic.
   */
  private void readLetters() {
    byte[] from = bytes;
    char[] to = units;
    int next = at;
    int written = count;
    while (next + 1 < from.length) {
      byte b = from[next];
      if (b >= BEYOND_LATIN_1 && b < (byte) THREE && from[next + 1] < (byte) TWO) {
        to[written++] = (char) (((b & 0x1F) << 6) | (from[next + 1] & 0x3F));
        next += 2;
      } else if (b >= ' ' && b != DELETE && next > at) {
        to[written++] = (char) b;
        next++;
      } else {
        break;
      }
    }
    at = next;
    count = written;
  }

  private void readControls() {
    while (at < bytes.length && bytes[at] >= 0 && (bytes[at] < ' ' || bytes[at] == DELETE)) {
      char c = (char) bytes[at++];
      units[count++] = c;
      if (c == '\n' || (c == '\r' && (at == bytes.length || bytes[at] != '\n'))) {
        lines.add(count);
      }
    }
  }

  /** Returns false if bytes are not a character. */
  private boolean readOthers() {
    boolean isUtf8 = true;
    while (isUtf8 && at < bytes.length && bytes[at] < 0) {
      isUtf8 = readOther();
    }
    return isUtf8;
  }

  /** Returns false, and reads nothing, if the bytes are not a character. */
  private boolean readOther() {
    int first = bytes[at] & 0xFF;
    if (first < THREE) {
      int character = (first & 0x1F) << 6 | more(1);
      return first >= TWO && character >= 0x80 && read(character, 2);
    }
    if (first < FOUR) {
      int character = (first & 0x0F) << 12 | more(1) << 6 | more(2);
      return character >= 0x800 && !Character.isSurrogate((char) character) && read(character, 3);
    }
    int character = (first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3);
    if (first >= FIVE || !Character.isSupplementaryCodePoint(character)) {
      return false;
    }
    units[count++] = Character.highSurrogate(character);
    return read(Character.lowSurrogate(character), 4);
  }

  /** Six bits of a further byte; negative if there is none, or another byte. */
  private int more(int further) {
    int b = at + further < bytes.length ? bytes[at + further] : 0;
    return b < (byte) 0xC0 ? b & 0x3F : -1;
  }

  private boolean read(int unit, int length) {
    units[count++] = (char) unit;
    at += length;
    return true;
  }
}
