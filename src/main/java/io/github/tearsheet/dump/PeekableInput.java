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

  /** Bytes before the failure of a damaged member; they do not identify the format. */
  private static final int TOO_FEW = 16;

  private final InputStream in;
  private byte[] head;
  private @Nullable DumpProblemException problem;
  private int at;

  /** The problem before the head, and the stored offset at which the head begins. */
  private @Nullable DumpProblemException before;

  private long resumed;

  /**
   * @param enough how many bytes are waited for, if there are so many
   * @param longest how many are taken at most
   */
  PeekableInput(InputStream in, int enough, int longest) throws IOException {
    this.in = in;
    byte[] bytes = new byte[longest];
    int length = fill(bytes, 0, enough);
    while (length < TOO_FEW && problem != null) {
      DumpProblemException met = problem;
      long next = resume();
      if (next < 0) {
        problem = met;
        break;
      }
      before = before == null ? met : before;
      resumed = next;
      length = fill(bytes, 0, enough);
    }
    head = Arrays.copyOf(bytes, length);
  }

  /** Reads from a place on; returns how many bytes there are then. */
  private int fill(byte[] bytes, int from, int enough) throws IOException {
    int length = from;
    try {
      int read = in.read(bytes, length, bytes.length - length);
      while (read > 0 && length + read < enough) {
        length += read;
        read = in.read(bytes, length, bytes.length - length);
      }
      length += Math.max(read, 0);
    } catch (DumpProblemException e) {
      problem = e;
    }
    return length;
  }

  /** Returns the first bytes, or all if there are fewer. */
  byte[] head() {
    return head;
  }

  /** Returns so many of the first bytes or more, or all if there are fewer. */
  byte[] head(int enough) throws IOException {
    if (head.length < enough && problem == null) {
      byte[] longer = Arrays.copyOf(head, enough);
      head = Arrays.copyOf(longer, fill(longer, head.length, enough));
    }
    return head;
  }

  @Override
  public int read() throws IOException {
    throwProblemBefore();
    if (at < head.length) {
      return head[at++] & 0xFF;
    }
    throwProblem();
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    throwProblemBefore();
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
    throwProblemBefore();
    if (at == head.length) {
      throwProblem();
      return in.skip(n);
    }
    int skipped = (int) Math.min(n, head.length - at);
    at += skipped;
    return skipped;
  }

  /**
   * Goes on after a problem that was thrown.
   *
   * @return where the next member begins among the stored bytes; negative if there is none
   */
  long resumeAfterProblem() {
    if (before != null) {
      before = null;
      return resumed;
    }
    return resume();
  }

  private long resume() {
    problem = null;
    return in instanceof DecompressedInput decompressed ? decompressed.resume() : -1;
  }

  private void throwProblemBefore() throws DumpProblemException {
    if (before != null) {
      throw before;
    }
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
