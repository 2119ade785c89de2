package io.github.tearsheet.dump;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Looks at the directory on the end of a zip file, before a library reads it into memory. */
final class ZipDirectory {

  /** A larger one would take too much memory: such a file is read from front to back. */
  private static final long LARGEST = 2 << 20;

  private static final int END_SIGNATURE = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY_COUNT = 10;
  private static final int DIRECTORY_OFFSET = 16;

  private ZipDirectory() {}

  /**
   * How many entries a zip archive says it has; empty if the file is none, or if its directory is
   * not there or too large to be read into memory.
   */
  static OptionalInt entriesIfSmall(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      byte[] head = new byte[Integer.BYTES];
      if (channel.read(ByteBuffer.wrap(head)) < head.length
          || DumpFormat.of(head) != DumpFormat.ZIP) {
        return OptionalInt.empty();
      }
      long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT);
      ByteBuffer tail = read(channel, from, END_LENGTH + LONGEST_COMMENT);
      for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END_SIGNATURE) {
          long directory = Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_OFFSET));
          boolean small = directory <= from + at && from + at - directory <= LARGEST;
          int entries = Short.toUnsignedInt(tail.getShort(at + ENTRY_COUNT));
          return small ? OptionalInt.of(entries) : OptionalInt.empty();
        }
      }
      return OptionalInt.empty();
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, long from, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(from);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Until all is there, or the file ends.
    }
    return bytes.flip();
  }
}
