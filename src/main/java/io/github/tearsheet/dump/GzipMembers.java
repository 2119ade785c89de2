package io.github.tearsheet.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A gzip stream of one member or more, also with zero bytes before or after them. Unlike the JDK's
 * own, it fails where a further member is cut off or damaged, and can then go on with the next one.
 * A wrong checksum does not end the stream: all bytes of its member have been given out.
 */
final class GzipMembers extends InputStream {

  static final String WRONG_CHECKSUM = "wrong checksum";

  /** How many bytes already taken are searched for the next member: damage can hide its start. */
  private static final int HISTORY = 1 << 16;

  /** How many bytes show that a member begins, and how many it ends with. */
  private static final int HEADER = 4;

  private static final int TRAILER = 8;

  private static final int FLAG_CHECKSUM = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int RESERVED_FLAGS = 0xE0;

  private final InputStream in;
  private final byte[] buffer = new byte[2 * HISTORY];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();

  /** The next byte of the buffer, and the end of its bytes. */
  private int at;

  private int filled;

  /** Where the buffer begins in the stream. */
  private long start;

  /** Where the member began, if the buffer still has it. */
  private int memberStart;

  private boolean inMember;
  private boolean first = true;

  /** Where members with a wrong checksum end, until they are taken. */
  private final Queue<Long> wrongChecksums = new ArrayDeque<>();

  /** Kept for the next read: found after bytes that were still given out, or not resumed. */
  private @Nullable IOException damage;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (damage != null) {
      throw damage;
    }
    try {
      return decode(bytes, offset, length);
    } catch (IOException e) {
      damage = e;
      throw e;
    }
  }

  private int decode(byte[] bytes, int offset, int length) throws IOException {
    while (length > 0) {
      if (!inMember && !openMember()) {
        return -1;
      }
      int read = inflate(bytes, offset, length);
      if (read > 0) {
        checksum.update(bytes, offset, read);
        return read;
      }
      if (inflater.finished()) {
        closeMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("a dictionary is needed");
      } else {
        fill();
        inflater.setInput(buffer, at, filled - at);
        at = filled;
      }
    }
    return 0;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    long before = inflater.getBytesWritten();
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      ZipException failure = new ZipException(e.getMessage());
      int unharmed = (int) (inflater.getBytesWritten() - before);
      if (unharmed <= 0) {
        throw failure;
      }
      damage = failure;
      return unharmed;
    }
  }

  /** Reads the header of a member; returns false at the end. */
  private boolean openMember() throws IOException {
    memberStart = at;
    int magic = next();
    while (magic == 0) {
      magic = next();
    }
    if (magic < 0 && !first) {
      return false;
    }
    int flags = magic == 0x1F && byteOrEnd() == 0x8B && byteOrEnd() == 8 ? byteOrEnd() : -1;
    if (flags < 0 || (flags & RESERVED_FLAGS) != 0) {
      throw new ZipException(first ? "not in gzip format" : "something else follows");
    }
    skip(6);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(byteOrEnd() | byteOrEnd() << 8);
    }
    skipText(flags & FLAG_NAME);
    skipText(flags & FLAG_COMMENT);
    skip((flags & FLAG_CHECKSUM) != 0 ? 2 : 0);
    first = false;
    inMember = true;
    inflater.reset();
    inflater.setInput(buffer, at, filled - at);
    at = filled;
    checksum.reset();
    return true;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      byteOrEnd();
    }
  }

  private void skipText(int flag) throws IOException {
    int b = flag;
    while (b != 0) {
      b = byteOrEnd();
    }
  }

  private void closeMember() throws IOException {
    at = filled - inflater.getRemaining();
    inMember = false;
    boolean right = fourBytes() == checksum.getValue();
    right &= fourBytes() == (inflater.getBytesWritten() & 0xFFFFFFFFL);
    if (!right) {
      toEndOfTrailer();
      wrongChecksums.add(start + at);
    }
  }

  /** Goes back to where a trailer ends that does not fit: bytes of it can be lost. */
  private void toEndOfTrailer() throws IOException {
    while (filled - at < HEADER && more()) {
      // Enough to recognise a header.
    }
    int end = at;
    at -= TRAILER;
    memberStart = at - 1;
    while (at < end && !isHeader()) {
      at++;
    }
    if (at < filled && buffer[at] != 0 && !isHeader()) {
      throw new ZipException(WRONG_CHECKSUM);
    }
  }

  /** Returns where a member with a wrong checksum ends in the stream; negative if there is none. */
  long takeWrongChecksum() {
    Long end = wrongChecksums.poll();
    return end == null ? -1 : end;
  }

  private long fourBytes() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      number |= (long) byteOrEnd() << shift;
    }
    return number;
  }

  private int byteOrEnd() throws IOException {
    int b = next();
    if (b < 0) {
      throw new EOFException();
    }
    return b;
  }

  /** The next byte; negative at the end. */
  private int next() throws IOException {
    if (at == filled && !more()) {
      return -1;
    }
    return buffer[at++] & 0xFF;
  }

  private void fill() throws IOException {
    if (!more()) {
      throw new EOFException();
    }
  }

  private boolean more() throws IOException {
    if (filled == buffer.length) {
      int dropped = filled - HISTORY;
      System.arraycopy(buffer, dropped, buffer, 0, HISTORY);
      memberStart = Math.max(-1, memberStart - dropped);
      at -= dropped;
      start += dropped;
      filled = HISTORY;
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read >= 0;
  }

  /**
   * Goes on after damage, with the next member.
   *
   * @return where it begins in the stream; negative if there is none
   */
  long resume() {
    if (damage == null) {
      return -1;
    }
    try {
      at = Math.min(filled, Math.max(0, memberStart + 1));
      while (next() >= 0) {
        at--;
        while (filled - at < HEADER && more()) {
          // Enough to recognise a header.
        }
        if (isHeader()) {
          damage = null;
          inMember = false;
          return start + at;
        }
        at++;
      }
    } catch (IOException e) {
      damage = e;
    }
    return -1;
  }

  private boolean isHeader() {
    return filled - at >= HEADER
        && buffer[at] == 0x1F
        && buffer[at + 1] == (byte) 0x8B
        && buffer[at + 2] == 8
        && (buffer[at + 3] & RESERVED_FLAGS) == 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
