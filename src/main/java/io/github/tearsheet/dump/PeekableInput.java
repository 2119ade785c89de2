package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes can be read in advance; an error among them is thrown when it is
 * reached.
 */
final class PeekableInput extends InputStream {

  private final InputStream in;
  private final byte[] head;
  private final @Nullable DumpProblemException problem;
  private int at;

  /**
   * @param enough how many bytes are waited for, if there are so many
   * @param longest how many are taken at most
   */
  PeekableInput(InputStream in, int enough, int longest) throws IOException {
    this.in = in;
    byte[] bytes = new byte[longest];
    int length = 0;
    DumpProblemException met = null;
    try {
      int read = in.read(bytes, 0, longest);
      while (read > 0 && length + read < enough) {
        length += read;
        read = in.read(bytes, length, longest - length);
      }
      length += Math.max(read, 0);
    } catch (DumpProblemException e) {
      met = e;
    }
    head = Arrays.copyOf(bytes, length);
    problem = met;
  }

  /** Returns the first bytes, or all if there are fewer. */
  byte[] head() {
    return head;
  }

  @Override
  public int read() throws IOException {
    if (at < head.length) {
      return head[at++] & 0xFF;
    }
    throwProblem();
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (at == head.length) {
      throwProblem();
      return in.read(bytes, offset, length);
    }
    int read = Math.min(length, head.length - at);
    System.arraycopy(head, at, bytes, offset, read);
    at += read;
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    if (at == head.length) {
      throwProblem();
      return in.skip(n);
    }
    int skipped = (int) Math.min(n, head.length - at);
    at += skipped;
    return skipped;
  }

  private void throwProblem() throws DumpProblemException {
    if (problem != null) {
      throw problem;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
