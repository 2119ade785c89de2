package io.github.tearsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page and the name of where it came from. It knows its lines: LF, CRLF and CR each
 * end one, also mixed in one text.
 *
 * <p>Immutable and thread-safe. Two texts are equal when their names and their characters are.
 */
public final class SourceText implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What stands where bytes could not be decoded. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final int NONE = -1;

  private final SourceOrigin origin;
  private final String content;
  private final int firstMalformed;

  /** Where each line begins; worked out when first asked for, always to the same value. */
  private transient int @Nullable [] lineStarts;

  private SourceText(SourceOrigin origin, String content, int firstMalformed) {
    this.origin = origin;
    this.content = content;
    this.firstMalformed = firstMalformed;
  }

  /** A text that has been decoded already. */
  public static SourceText of(String name, String content) {
    return of(SourceOrigin.of(name), content);
  }

  /** A text that has been decoded already and of which more than a name is known. */
  public static SourceText of(SourceOrigin origin, String content) {
    return new SourceText(origin, content, NONE);
  }

  /** Decodes UTF-8. What is not UTF-8 becomes U+FFFD; {@link #firstMalformed()} tells where. */
  public static SourceText decode(String name, byte[] bytes) {
    return decode(SourceOrigin.of(name), bytes);
  }

  /** Decodes UTF-8 of which more than a name is known. */
  public static SourceText decode(SourceOrigin origin, byte[] bytes) {
    String content = new String(bytes, UTF_8);
    int suspect = content.indexOf(REPLACEMENT);
    return new SourceText(origin, content, suspect < 0 ? NONE : firstMalformed(bytes));
  }

  /** Tells a U+FFFD that stands in the bytes from one that the decoding put there. */
  private static int firstMalformed(byte[] bytes) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    var result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), decoded, true);
    return result.isError() ? decoded.position() : NONE;
  }

  /** Where the text came from: a path, an address, or what the caller called it. */
  public String name() {
    return origin.name();
  }

  /** The name, and what else is known of where the text came from. */
  public SourceOrigin origin() {
    return origin;
  }

  /** All the characters, as they stand. */
  public String content() {
    return content;
  }

  /** How many UTF-16 units the text has. */
  public int length() {
    return content.length();
  }

  /**
   * The offset of the first U+FFFD that stands for bytes which are not UTF-8. Empty for a text that
   * was well encoded, or decoded by someone else.
   */
  public OptionalInt firstMalformed() {
    return firstMalformed == NONE ? OptionalInt.empty() : OptionalInt.of(firstMalformed);
  }

  /**
   * The characters of a span.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String text(SourceSpan span) {
    return content.substring(span.start(), span.end());
  }

  /**
   * The number of the first line: 1, but for a page further down in a file of many, whose lines
   * keep their numbers in the file.
   */
  public int firstLine() {
    return origin.firstLine();
  }

  /** How many lines there are; an empty text has one, and a final line end begins another. */
  public int lineCount() {
    return lineStarts().length;
  }

  /**
   * A line without its end.
   *
   * @param line from {@link #firstLine()}
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public String line(int line) {
    return text(lineSpan(line));
  }

  /**
   * Where a line stands, without its end.
   *
   * @param line from {@link #firstLine()}
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public SourceSpan lineSpan(int line) {
    int[] starts = lineStarts();
    int index = line - firstLine();
    int start = starts[index];
    int end = index + 1 < starts.length ? starts[index + 1] : content.length();
    while (end > start && isLineEnd(content.charAt(end - 1))) {
      end--;
    }
    return new SourceSpan(start, end);
  }

  /**
   * Line and column of an offset; the offset behind the last character has a position too.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or behind the end
   */
  public SourcePosition position(int offset) {
    if (offset < 0 || offset > content.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + content.length());
    }
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    return new SourcePosition(index + firstLine(), offset - starts[index] + 1);
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = findLineStarts();
      lineStarts = known;
    }
    return known;
  }

  private int[] findLineStarts() {
    int[] starts = new int[16];
    int count = 1;
    int lineFeed = content.indexOf('\n');
    int carriageReturn = content.indexOf('\r');
    while (lineFeed >= 0 || carriageReturn >= 0) {
      boolean feed = carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn);
      int next = (feed ? lineFeed : carriageReturn) + 1;
      if (feed) {
        lineFeed = content.indexOf('\n', next);
      } else {
        carriageReturn = content.indexOf('\r', next);
      }
      // The CR of a CRLF does not end a line yet.
      if (feed || next != lineFeed) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = next;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceText that
        && name().equals(that.name())
        && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return 31 * name().hashCode() + content.hashCode();
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
