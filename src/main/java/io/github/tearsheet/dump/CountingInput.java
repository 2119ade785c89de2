package io.github.tearsheet.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts its bytes and records whether a read went beyond the end. */
class CountingInput extends FilterInputStream implements CompressedSource {

  private long count;
  private boolean ended;

  CountingInput(InputStream in) {
    super(in);
  }

  @Override
  public long size() {
    return count;
  }

  @Override
  public long offset() {
    return count;
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    counted(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    counted(read);
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = in.skip(n);
    counted(skipped);
    return skipped;
  }

  /** Counts bytes; a negative number is the end of the stream. */
  void counted(long bytes) {
    if (bytes < 0) {
      ended = true;
    } else {
      count += bytes;
    }
  }
}
