package io.github.tearsheet.dump;

import java.io.InputStream;

/** The same bytes again and again. */
final class RepeatedInput extends InputStream {

  private final byte[] bytes;
  private final long length;
  private long at;

  /**
   * @param times how often; for ever if the product is more than there can be
   */
  RepeatedInput(byte[] bytes, long times) {
    this.bytes = bytes;
    this.length = times > Long.MAX_VALUE / bytes.length ? Long.MAX_VALUE : times * bytes.length;
  }

  @Override
  public int read() {
    return at == length ? -1 : bytes[(int) (at++ % bytes.length)] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int most) {
    if (at == length) {
      return -1;
    }
    int from = (int) (at % bytes.length);
    int read = Math.min(most, bytes.length - from);
    System.arraycopy(bytes, from, target, offset, read);
    at += read;
    return read;
  }
}
