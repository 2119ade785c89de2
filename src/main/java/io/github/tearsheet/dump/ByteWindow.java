package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a stream that are looked at: from the beginning of a page or a line to where reading
 * has come. Places are counted from the window's beginning.
 */
final class ByteWindow {

  private static final int FIRST_SIZE = 1 << 15;

  private final InputStream in;
  private final int largest;
  private byte[] bytes = new byte[1 << 12];
  private int start;
  private int end;
  private boolean ended;
  private @Nullable Fault fault;

  /** Where the window begins in the stream. */
  private long offset;

  /**
   * @param offset how many bytes of the stream have been passed over
   * @param largest how many bytes are held at most; who asks for more must have let go of some
   */
  ByteWindow(InputStream in, long offset, int largest) {
    this.in = in;
    this.largest = largest;
    this.offset = offset;
  }

  long offset() {
    return offset;
  }

  int length() {
    return end - start;
  }

  byte at(int place) {
    return bytes[start + place];
  }

  /** Goes on to where a line ends or a site header can begin: a loop as tight as can be. */
  int skipText(int from, int to) {
    byte[] all = bytes;
    int last = start + to;
    int i = start + from;
    while (i < last && (all[i] > 'G' || (all[i] != '\n' && all[i] != '\r' && all[i] != 'G'))) {
      i++;
    }
    return i - start;
  }

  /** Whether all has been read to the stream's end, or to where a fault ended it. */
  boolean hasEnded() {
    return ended;
  }

  /** What ended the stream, if not its end. */
  @Nullable Fault fault() {
    return fault;
  }

  /** Reads more. */
  void more() {
    if (end == bytes.length) {
      makeRoom();
    }
    try {
      int read = in.read(bytes, end, bytes.length - end);
      ended = read < 0;
      end += Math.max(read, 0);
    } catch (DumpFaultException e) {
      end(e.fault());
    } catch (IOException e) {
      throw new IllegalStateException("a fault of no decoder", e);
    }
  }

  private void end(Fault reason) {
    ended = true;
    fault = reason;
  }

  /** Reads until so many bytes are there, or all that there are. */
  void atLeast(int count) {
    while (!ended && length() < count) {
      more();
    }
  }

  private void makeRoom() {
    if (start > bytes.length / 2 || bytes.length == largest) {
      System.arraycopy(bytes, start, bytes, 0, length());
    } else {
      byte[] larger = new byte[Math.min(largest, Math.max(FIRST_SIZE, bytes.length * 2))];
      System.arraycopy(bytes, start, larger, 0, length());
      bytes = larger;
    }
    end -= start;
    start = 0;
  }

  /** The bytes between two places, copied. */
  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, start + from, start + to);
  }

  /** Lets go of the first bytes. */
  void drop(int count) {
    start += count;
    offset += count;
    if (start == end) {
      start = 0;
      end = 0;
    }
  }
}
