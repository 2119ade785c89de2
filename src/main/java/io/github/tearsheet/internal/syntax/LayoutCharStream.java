package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as ANTLR's lexer reads it: UTF-16 units, where ANTLR's own streams count code points, and
 * nothing copied. It knows where lines end, so that nobody has to walk there.
 */
class LayoutCharStream implements CharStream {

  private final String text;
  private final String name;
  private int index;

  /**
   * The next LF and CR at or behind the last place asked for; the text's length if there is none.
   */
  private int nextLineFeed = -1;

  private int nextCarriageReturn = -1;

  LayoutCharStream(String text, String name) {
    this.text = text;
    this.name = name;
  }

  /** The end of the line of an offset, before its line end; asked for from front to back. */
  int lineEnd(int offset) {
    if (nextLineFeed < offset) {
      nextLineFeed = indexOrLength('\n', offset);
    }
    if (nextCarriageReturn < offset) {
      nextCarriageReturn = indexOrLength('\r', offset);
    }
    return Math.min(nextLineFeed, nextCarriageReturn);
  }

  private int indexOrLength(char c, int offset) {
    int found = text.indexOf(c, offset);
    return found < 0 ? text.length() : found;
  }

  /**
   * Goes back over white space and line ends that stand before an offset, but not below a limit.
   */
  int beforeWhiteSpace(int offset, int limit) {
    int end = offset;
    while (end > limit && WhiteSpace.isSpaceOrLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Where the text of the lines below begins; the text's end if there is none. */
  int nextLine(int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return afterWhiteSpace(at);
  }

  /** Goes on over white space and line ends. */
  int afterWhiteSpace(int offset) {
    int at = offset;
    while (at < text.length() && WhiteSpace.isSpaceOrLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  String substring(int start, int end) {
    return text.substring(start, end);
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  boolean startsWith(String prefix, int offset) {
    return text.startsWith(prefix, offset);
  }

  /** What the lexer's simulator looks at: the UTF-16 unit at an offset, or the text's end. */
  int unit(int offset) {
    return offset < text.length() ? text.charAt(offset) : IntStream.EOF;
  }

  @Override
  public int LA(int i) {
    int at = i > 0 ? index + i - 1 : index + i;
    return i == 0 ? 0 : at < 0 ? IntStream.EOF : unit(at);
  }

  @Override
  public void consume() {
    if (index == text.length()) {
      throw new IllegalStateException("cannot consume EOF");
    }
    index++;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // The whole text is there: nothing was held.
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int offset) {
    index = offset;
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return name;
  }

  @Override
  public String getText(Interval interval) {
    return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
  }

  @Override
  public String toString() {
    return text;
  }
}
