package io.github.tearsheet.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Inflater;

/** A stream whose next bytes can be looked at before they are read, and that counts those read. */
final class ReadAhead extends InputStream implements CompressedSource {

  /** How many bytes can be looked at. */
  static final int MOST = 1 << 15;

  private final InputStream in;
  private final byte[] buffer = new byte[MOST];
  private int at;
  private int limit;

  /** The position of the buffer's first byte in the stream. */
  private long start;

  /** The position at which reading ends for now. */
  private long end = Long.MAX_VALUE;

  private boolean ended;

  ReadAhead(InputStream in) {
    this(in, 0);
  }

  /**
   * @param offset the position of the stream
   */
  ReadAhead(InputStream in, long offset) {
    this.in = in;
    start = offset;
  }

  /** Returns whether so many bytes are left; they are in the buffer then. */
  boolean has(int count) throws IOException {
    if (count > end - offset()) {
      return false;
    }
    if (at + count > buffer.length) {
      System.arraycopy(buffer, at, buffer, 0, limit - at);
      start += at;
      limit -= at;
      at = 0;
    }
    while (limit - at < count) {
      int read = in.read(buffer, limit, buffer.length - limit);
      if (read < 0) {
        ended = true;
        return false;
      }
      limit += read;
    }
    return true;
  }

  /** Returns whether these bytes, one a character, are next. */
  boolean startsWith(String bytes) throws IOException {
    return hasAt(0, bytes);
  }

  /** Returns whether these bytes, one a character, are so far ahead. */
  boolean hasAt(int ahead, String bytes) throws IOException {
    return has(ahead + bytes.length()) && MagicBytes.match(buffer, at + ahead, bytes);
  }

  /** Returns a number of up to 8 bytes, the lowest first, that is so far ahead. */
  long number(int ahead, int length) throws IOException {
    if (!has(ahead + length)) {
      throw new EOFException();
    }
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = (number << 8) | (buffer[at + ahead + i] & 0xFF);
    }
    return number;
  }

  /** Ends the stream at a position, until another is set. */
  void endAt(long position) {
    end = position;
  }

  /**
   * Goes on after a problem that was thrown.
   *
   * @return whether there is more
   */
  boolean resumeAfterProblem() {
    boolean resumed = in instanceof PeekableInput input && input.resumeAfterProblem() >= 0;
    if (resumed) {
      start += limit;
      at = 0;
      limit = 0;
    }
    return resumed;
  }

  /** Passes over zero bytes. */
  void skipZeros() throws IOException {
    while (has(1) && buffer[at] == 0) {
      at++;
    }
  }

  /** Returns the next bytes, of which there are so many, without reading them. */
  byte[] peek(int count) {
    return Arrays.copyOfRange(buffer, at, at + count);
  }

  /** Reads bytes; fails if there are fewer. */
  byte[] bytes(int count) throws IOException {
    byte[] bytes = readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  /** Gives the buffered bytes to a decoder, which returns with {@link #unread} what it left. */
  void handTo(Inflater decoder) throws IOException {
    if (!has(1)) {
      throw new EOFException();
    }
    int handed = (int) Math.min(limit - at, end - offset());
    decoder.setInput(buffer, at, handed);
    at += handed;
  }

  /** Takes back the last bytes of those handed out last. */
  void unread(int count) {
    at -= count;
  }

  @Override
  public int read() throws IOException {
    return has(1) ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!has(1)) {
      return -1;
    }
    int read = (int) Math.min(Math.min(length, limit - at), end - offset());
    System.arraycopy(buffer, at, bytes, offset, read);
    at += read;
    return read;
  }

  @Override
  public long size() {
    return offset();
  }

  @Override
  public long offset() {
    return start + at;
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
