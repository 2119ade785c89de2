package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * A line, its opening, what follows its opening, or a gap between two lines. It knows its place in
 * the text, in UTF-16 units. Immutable.
 */
public final class LineToken implements Token {

  private final String source;
  private final int type;
  private final int start;
  private final int end;
  private final int index;

  LineToken(String source, int type, int start, int end, int index) {
    this.source = source;
    this.type = type;
    this.start = start;
    this.end = end;
    this.index = index;
  }

  /** A gap. It is one object for all pages, since only its type is asked for. */
  static LineToken gap(int type) {
    return new LineToken("", type, 0, 0, -1);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public String getText() {
    return type == EOF ? "<EOF>" : source.substring(start, end);
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  /** Not known here: {@code SourceText} gives the line of an offset. */
  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return -1;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }

  /** The type and the text. */
  @Override
  public String toString() {
    return PageLexer.VOCABULARY.getDisplayName(type) + " " + getText();
  }
}
