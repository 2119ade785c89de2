package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * A record of a tar archive as the header of an entry.
 *
 * @param bytes the whole record
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TarHeader(byte[] bytes) {

  static final int LENGTH = 512;

  private static final int SIZE = 124;
  private static final int SIZE_LENGTH = 12;

  /** In bits: the position after the entry is also a number of 63 bits. */
  private static final int LONGEST_SIZE = 60;

  private static final int CHECKSUM = 148;
  private static final int TYPE = 156;
  private static final int LINK_NAME = 157;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;

  /** Returns whether the bytes begin with a record of zeros. */
  static boolean isZeros(byte[] head) {
    return head.length >= LENGTH && Arrays.equals(head, 0, LENGTH, new byte[LENGTH], 0, LENGTH);
  }

  /** Returns whether the bytes begin with a header that fits its checksum. */
  static boolean isSound(byte[] head) {
    return head.length >= LENGTH && new TarHeader(head).fitsChecksum();
  }

  /** Returns whether the bytes have a magic number, which the oldest archives lack. */
  static boolean hasMagic(byte[] head) {
    return MagicBytes.match(head, MAGIC, "ustar\0") || MagicBytes.match(head, MAGIC, "ustar  \0");
  }

  /** Some old programs summed up signed bytes. */
  private boolean fitsChecksum() {
    OptionalLong sum = octal(CHECKSUM, TYPE - CHECKSUM);
    if (sum.isEmpty()) {
      return false;
    }
    long unsigned = 0;
    long signed = 0;
    for (int i = 0; i < LENGTH; i++) {
      boolean inside = i >= CHECKSUM && i < TYPE;
      unsigned += inside ? ' ' : bytes[i] & 0xFF;
      signed += inside ? ' ' : bytes[i];
    }
    return sum.getAsLong() == unsigned || sum.getAsLong() == signed;
  }

  char type() {
    return (char) bytes[TYPE];
  }

  String name() {
    boolean prefixed = MagicBytes.match(bytes, MAGIC, "ustar\0") && bytes[PREFIX] != 0;
    return (prefixed ? text(PREFIX, 155) + "/" : "") + text(0, 100);
  }

  /** Returns the entry that a link leads to. */
  String linkName() {
    return text(LINK_NAME, 100);
  }

  /** Returns the number of bytes of the entry, 0 if the field is blank; empty if it is damaged. */
  OptionalLong size() {
    if (bytes[SIZE] != (byte) 0x80) {
      return text(SIZE, SIZE_LENGTH).isBlank() ? OptionalLong.of(0) : octal(SIZE, SIZE_LENGTH);
    }
    BigInteger size = new BigInteger(1, Arrays.copyOfRange(bytes, SIZE + 1, SIZE + SIZE_LENGTH));
    return size.bitLength() > LONGEST_SIZE
        ? OptionalLong.empty()
        : OptionalLong.of(size.longValue());
  }

  private OptionalLong octal(int at, int length) {
    String digits = text(at, length).strip();
    return digits.matches("[0-7]{1,20}")
        ? OptionalLong.of(Long.parseLong(digits, 8))
        : OptionalLong.empty();
  }

  private String text(int at, int length) {
    return untilZero(Arrays.copyOfRange(bytes, at, at + length));
  }

  /** Decodes a name, which a zero byte ends. */
  static String untilZero(byte[] name) {
    int end = 0;
    while (end < name.length && name[end] != 0) {
      end++;
    }
    return new String(name, 0, end, UTF_8);
  }
}
