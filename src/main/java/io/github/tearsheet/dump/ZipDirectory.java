package io.github.tearsheet.dump;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Looks at the directory on the end of a zip file, before a library reads it into memory. */
final class ZipDirectory {

  /** A larger one would take too much memory: such a file is read from front to back. */
  private static final long LARGEST = 2 << 20;

  private static final int END_SIGNATURE = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY_COUNT = 10;
  private static final int DIRECTORY_SIZE = 12;
  private static final int DIRECTORY_OFFSET = 16;
  private static final int COMMENT_LENGTH = 20;
  private static final int HEAD = 8;

  /** The first bytes of programs and scripts, which can unpack themselves. */
  private static final List<String> PROGRAMS = List.of("MZ", "\u007FELF", "#!");

  private ZipDirectory() {}

  /**
   * Returns the number of entries that a zip archive says it has; empty if the file is not one, if
   * its directory is not there or too large to be read into memory, or if it does not cover the
   * whole file: then another archive comes before.
   */
  static OptionalInt entriesIfSmall(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      byte[] head = read(channel, 0, HEAD).array();
      boolean program = PROGRAMS.stream().anyMatch(magic -> MagicBytes.match(head, 0, magic));
      if (!program && !DumpFormat.isZip(head)) {
        return OptionalInt.empty();
      }
      long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT);
      ByteBuffer tail = read(channel, from, END_LENGTH + LONGEST_COMMENT);
      for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
        if (isEnd(tail, at)) {
          long size = Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_SIZE));
          long start = from + at - size;
          boolean whole = start == Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_OFFSET));
          boolean found = whole || (program && isDirectory(channel, start));
          int entries = Short.toUnsignedInt(tail.getShort(at + ENTRY_COUNT));
          return found && size <= LARGEST ? OptionalInt.of(entries) : OptionalInt.empty();
        }
      }
      return OptionalInt.empty();
    }
  }

  /** Signatures can be in the comment, too: the end's comment reaches to the end of the file. */
  private static boolean isEnd(ByteBuffer tail, int at) {
    int comment = Short.toUnsignedInt(tail.getShort(at + COMMENT_LENGTH));
    return tail.getInt(at) == END_SIGNATURE && at + END_LENGTH + comment == tail.limit();
  }

  private static boolean isDirectory(SeekableByteChannel channel, long start) throws IOException {
    return start >= 0 && MagicBytes.match(read(channel, start, Integer.BYTES).array(), 0, "PK\1\2");
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
