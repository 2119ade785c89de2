package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as ANTLR's lexer reads it: UTF-16 units, where ANTLR's own streams count code points, and
 * nothing copied. It knows where lines end, so that nobody has to walk there.
 */
class LayoutCharStream implements CharStream {

  private final SourceText source;
  private final String text;
  private int index;

  /** The line asked for last, and its end. */
  private int line;

  private int lineEnd;

  LayoutCharStream(SourceText source) {
    this.source = source;
    text = source.content();
    line = source.firstLine();
    lineEnd = source.lineEnd(line);
  }

  int lineCount() {
    return source.lineCount();
  }

  /** The end of the line of an offset, before its line end; asked for from front to back. */
  int lineEnd(int offset) {
    while (lineEnd < offset) {
      lineEnd = source.lineEnd(++line);
    }
    return lineEnd;
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
    return source.name();
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
