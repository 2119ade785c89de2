package io.github.tearsheet.dump;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The header of an entry in a zip archive.
 *
 * @param bytes its fixed part, the lowest byte of a number first
 */
record ZipHeader(ByteBuffer bytes) {

  static final int LENGTH = 30;
  static final int FLAGS = 6;

  private static final int DESCRIPTOR = 1 << 3;
  private static final long IN_EXTRA = 0xFFFFFFFFL;
  private static final int LARGE_SIZES = 1;

  int method() {
    return Short.toUnsignedInt(bytes.getShort(8));
  }

  long checksum() {
    return Integer.toUnsignedLong(bytes.getInt(14));
  }

  int nameLength() {
    return Short.toUnsignedInt(bytes.getShort(26));
  }

  int extraLength() {
    return Short.toUnsignedInt(bytes.getShort(28));
  }

  /** Returns whether checksum and sizes are after the data. */
  boolean hasDescriptor() {
    return (bytes.getShort(FLAGS) & DESCRIPTOR) != 0;
  }

  /**
   * Returns the number of stored bytes; negative if it is after the data.
   *
   * @param extra the fields after the name: large sizes are there
   */
  long packedSize(byte[] extra) {
    if (hasDescriptor()) {
      return -1;
    }
    long size = Integer.toUnsignedLong(bytes.getInt(18));
    if (size != IN_EXTRA) {
      return size;
    }
    ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
    int sizeAt = bytes.getInt(22) == -1 ? Long.BYTES : 0;
    while (fields.remaining() >= 4) {
      int id = fields.getShort();
      int length = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
      if (id == LARGE_SIZES && length >= sizeAt + Long.BYTES) {
        return Math.max(0, fields.getLong(fields.position() + sizeAt));
      }
      fields.position(fields.position() + length);
    }
    return size;
  }
}
