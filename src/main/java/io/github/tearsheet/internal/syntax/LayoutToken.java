package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token that knows its place and its type, and takes its text from the page when asked for it.
 * Lines and columns are not its business: {@code SourceText} tells them for any offset.
 */
final class LayoutToken implements Token {

  private final CursorLexer lexer;
  private final int type;
  private final int start;
  private final int end;
  private final int index;

  LayoutToken(CursorLexer lexer, int type, int start, int end, int index) {
    this.lexer = lexer;
    this.type = type;
    this.start = start;
    this.end = end;
    this.index = index;
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public String getText() {
    return type == EOF ? "<EOF>" : lexer.text.substring(start, end);
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

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return -1;
  }

  @Override
  public TokenSource getTokenSource() {
    return lexer;
  }

  @Override
  public CharStream getInputStream() {
    return lexer.text;
  }

  /** The type and the text. */
  @Override
  public String toString() {
    return LayoutLexer.VOCABULARY.getDisplayName(type) + " " + getText();
  }
}
