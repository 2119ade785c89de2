package io.github.tearsheet.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The frames of a zstd stream, handed out block by block, so that a decoder has given out all of
 * one block before it meets damage in the next. Skippable frames and zero bytes are passed over.
 */
final class ZstdFrames extends InputStream {

  private static final String MAGIC = "(\u00B5/\u00FD";
  private static final long SKIPPABLE = 0x184D2A50L;
  private static final int[] CONTENT_SIZE_BYTES = {0, 2, 4, 8};
  private static final int[] DICTIONARY_BYTES = {0, 1, 2, 4};
  private static final int RUN_LENGTH_BLOCK = 1;

  private final ReadAhead in;
  private final DecoderLimit limit;

  /** The bytes left of the block at hand, and whether it is the last of its frame. */
  private int left;

  private boolean inFrame;
  private boolean checked;

  ZstdFrames(InputStream in, DecoderLimit limit) {
    this.in = new ReadAhead(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0 && !next()) {
      return -1;
    }
    int read = in.read(bytes, offset, Math.min(length, left));
    if (read < 0) {
      throw new EOFException();
    }
    left -= read;
    return read;
  }

  private boolean next() throws IOException {
    if (inFrame) {
      openBlock();
      return true;
    }
    in.skipZeros();
    while (in.has(4) && (in.number(0, 4) & 0xFFFFFFF0L) == SKIPPABLE) {
      long size = in.number(4, 4);
      in.bytes(8);
      in.skipNBytes(size);
      in.skipZeros();
    }
    if (!in.has(1)) {
      return false;
    }
    openFrame();
    return true;
  }

  private void openFrame() throws IOException {
    if (!in.startsWith(MAGIC)) {
      if (in.has(4)) {
        throw new ZipException("something else follows");
      }
      throw new EOFException();
    }
    int flags = (int) in.number(4, 1);
    boolean single = (flags & 0x20) != 0;
    int windowAt = 5;
    int contentAt = windowAt + (single ? 0 : 1) + DICTIONARY_BYTES[flags & 3];
    int contentBytes = single && flags >> 6 == 0 ? 1 : CONTENT_SIZE_BYTES[flags >> 6];
    left = contentAt + contentBytes;
    long window =
        single
            ? in.number(contentAt, contentBytes) + (contentBytes == 2 ? 256 : 0)
            : window((int) in.number(windowAt, 1));
    if (window < 0 || window > limit.bytes()) {
      throw limit.exceeded("zstd stream", window);
    }
    checked = (flags & 4) != 0;
    inFrame = true;
  }

  private static long window(int descriptor) {
    long base = 1L << (10 + (descriptor >> 3));
    return base + base / 8 * (descriptor & 7);
  }

  private void openBlock() throws IOException {
    int header = (int) in.number(0, 3);
    boolean last = (header & 1) != 0;
    int size = ((header >> 1) & 3) == RUN_LENGTH_BLOCK ? 1 : header >> 3;
    left = 3 + size + (last && checked ? 4 : 0);
    inFrame = !last;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
