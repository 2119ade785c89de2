package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.internal.syntax.WhiteSpace;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a stream that are looked at: from the beginning of a page or a line to where reading
 * has come. Places are counted from the window's beginning.
 */
final class ByteWindow {

  static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;

  private static final int FIRST_SIZE = 1 << 15;

  private final InputStream in;
  private final int largest;
  private byte[] bytes = new byte[1 << 12];
  private int start;
  private int end;
  private boolean ended;
  private @Nullable DumpProblem problem;

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

  byte at(int index) {
    return bytes[start + index];
  }

  /** Goes on to where a line ends or a site header can begin, in steps of eight bytes. */
  int skipText(int from, int to) {
    byte[] all = bytes;
    int last = start + to;
    int i = start + from;
    while (i <= last - Long.BYTES && areText((long) EIGHT_BYTES.get(all, i))) {
      i += Long.BYTES;
    }
    while (i < last && all[i] != '\n' && all[i] != '\r' && all[i] != 'G') {
      i++;
    }
    return i - start;
  }

  /** Returns whether no byte of eight ends a line or is a {@code G}. */
  private static boolean areText(long eight) {
    long found =
        withZeros(eight ^ (EACH_BYTE * '\n'))
            | withZeros(eight ^ (EACH_BYTE * '\r'))
            | withZeros(eight ^ (EACH_BYTE * 'G'));
    return found == 0;
  }

  /** Not 0 if a byte of eight is: only such a byte borrows for its highest bit. */
  private static long withZeros(long eight) {
    return (eight - EACH_BYTE) & ~eight & HIGHEST_BITS;
  }

  /** Returns whether all has been read to the stream's end, or to where a problem ended it. */
  boolean hasEnded() {
    return ended;
  }

  /** The problem that ended the stream early; null if there was none. */
  @Nullable DumpProblem problem() {
    return problem;
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
    } catch (DumpProblemException e) {
      end(e.problem());
    } catch (IOException e) {
      throw new IllegalStateException("a problem of no decoder", e);
    }
  }

  private void end(DumpProblem reason) {
    ended = true;
    problem = reason;
  }

  /**
   * Goes on after a problem that ended the stream, where the next member of a gzip stream begins.
   *
   * @return the problem; null if there is none
   */
  @Nullable DumpProblem resume() {
    DumpProblem met = problem;
    if (met == null) {
      return null;
    }
    long member = in instanceof PeekableInput input ? input.resumeAfterProblem() : -1;
    ended = member < 0;
    problem = null;
    return ended
        ? met
        : new DumpProblem(
            met.code(), met.message() + "; reading resumed at the member at byte " + member);
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

  /** The text of a line of UTF-8 from a place on, or what so many bytes of it hold. */
  String line(int from, int most) {
    int end = from;
    int to = Math.min(length(), from + most);
    while (end < to && !isLineEnd(end)) {
      end++;
    }
    return new String(bytes, start + from, end - from, UTF_8);
  }

  boolean isLineEnd(int index) {
    return at(index) == '\n' || at(index) == '\r';
  }

  /** How many bytes of UTF-8 the white space character at a place has; 0 if none is there. */
  int spaceAt(int index) {
    byte b = at(index);
    if (b >= 0) {
      return WhiteSpace.isSpace((char) b) ? 1 : 0;
    }
    if ((b & 0xE0) == 0xC0 && index + 1 < length()) {
      int c = (b & 0x1F) << 6 | (at(index + 1) & 0x3F);
      return WhiteSpace.isSpace((char) c) ? 2 : 0;
    }
    if ((b & 0xF0) == 0xE0 && index + 2 < length()) {
      int c = (b & 0x0F) << 12 | (at(index + 1) & 0x3F) << 6 | (at(index + 2) & 0x3F);
      return WhiteSpace.isSpace((char) c) ? 3 : 0;
    }
    return 0;
  }

  /** How many bytes the white space character before a place has; 0 if none is there. */
  int spaceBefore(int index) {
    for (int length = 1; length <= Math.min(3, index); length++) {
      if (spaceAt(index - length) == length) {
        return length;
      }
    }
    return 0;
  }

  /** Returns whether the given bytes are at a position. */
  boolean matches(byte[] expected, int index) {
    return index + expected.length <= length()
        && Arrays.equals(
            bytes, start + index, start + index + expected.length, expected, 0, expected.length);
  }
}
