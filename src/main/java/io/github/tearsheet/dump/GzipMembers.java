package io.github.tearsheet.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A gzip stream of one member or more. Where the JDK's own stream ends without a word, because a
 * further member is cut off or damaged, this one fails.
 */
final class GzipMembers extends GZIPInputStream {

  private static final int BUFFER = 1 << 15;

  /** What the JDK leaves in its buffer of a member that has ended: checksum and length. */
  private static final int TRAILER = 8;

  private static final byte MAGIC = 0x1F;

  private final Ahead ahead;

  /** How many bytes had been handed over when the buffer was filled last. */
  private long filledAt;

  /** Found after bytes that were still given out. */
  private @Nullable ZipException damage;

  GzipMembers(InputStream in) throws IOException {
    this(new Ahead(in));
  }

  private GzipMembers(Ahead ahead) throws IOException {
    super(ahead, BUFFER);
    this.ahead = ahead;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (damage != null) {
      throw damage;
    }
    long before = inf.getBytesWritten();
    try {
      int read = super.read(bytes, offset, length);
      if (read < 0) {
        checkEnd();
      }
      return read;
    } catch (ZipException e) {
      int unharmed = (int) (inf.getBytesWritten() - before);
      if (unharmed <= 0) {
        throw e;
      }
      damage = e;
      return unharmed;
    }
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filledAt = ahead.given;
  }

  /**
   * Looks at what follows the last member. From Java 23 on the JDK always tries to read one more
   * header there, before only if it sees more bytes.
   */
  private void checkEnd() throws IOException {
    long behindBuffer = ahead.given - filledAt;
    long left = inf.getRemaining() + behindBuffer - TRAILER;
    boolean untried = behindBuffer == 0 && ahead.available() == 0;
    if (left > 0 && (ahead.metEnd || (untried && buf[len - (int) left] == MAGIC))) {
      throw new EOFException();
    }
    if (left > 0 || ahead.available() > 0) {
      throw new ZipException("something else follows");
    }
  }

  /** Always knows whether more bytes follow: the JDK asks {@code available()} for that. */
  private static final class Ahead extends PushbackInputStream {

    private boolean metEnd;
    private long given;

    Ahead(InputStream in) {
      super(in, 1);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      note(read, 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      note(read, read);
      return read;
    }

    private void note(int read, int count) {
      if (read < 0) {
        metEnd = true;
      } else {
        given += count;
      }
    }

    @Override
    public int available() throws IOException {
      int next = super.read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }
}
