package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.ANTLRErrorListener;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * The actions of the lexer's grammar that move a token's end. ANTLR's simulator walks only what can
 * have a shape; from there an action goes to the end of the line in one step, or back behind what
 * was only looked at.
 *
 * <p>They stand at the end of a rule, never inside one: ANTLR keeps the place of an inner action
 * with the state it caches, and would use that of one text for the next. A lexer serves one parse.
 */
abstract class CursorLexer extends Lexer {

  /** The longest bracket in which an agency or page references are looked for. */
  private static final int LONGEST_BRACKET = 120;

  final LayoutCharStream text;

  private int tokenCount;

  CursorLexer(CharStream input) {
    super(input);
    text = (LayoutCharStream) input;
  }

  @Override
  public final ANTLRErrorListener getErrorListenerDispatch() {
    return NoSyntaxErrors.INSTANCE;
  }

  /**
   * As ANTLR's, without what only its own tokens and its own simulator need, and for a grammar
   * without {@code more} and channels.
   */
  @Override
  public LayoutToken nextToken() {
    do {
      _tokenStartCharIndex = text.index();
      _type = Token.INVALID_TYPE;
      int matched = getInterpreter().match(text, _mode);
      if (_type == Token.INVALID_TYPE) {
        _type = matched;
      }
    } while (_type == SKIP);
    return emit();
  }

  /** A token from where it began to where the lexer stands. */
  @Override
  public final LayoutToken emit() {
    return new LayoutToken(this, _type, _tokenStartCharIndex, text.index(), tokenCount++);
  }

  /** To the last character of the line that is no white space. */
  final void toEndOfLine() {
    text.seek(text.beforeWhiteSpace(lineEnd(), _tokenStartCharIndex + 1));
  }

  /**
   * To the last opening bracket of the line, if one stands near its end: an agency or the pages of
   * a newspaper can follow. Otherwise to the end of the line.
   */
  final void toLastBracket() {
    toEndOfLine();
    int end = text.index();
    for (int i = end - 1; i > Math.max(_tokenStartCharIndex, end - LONGEST_BRACKET); i--) {
      if (text.charAt(i) == '(') {
        text.seek(text.beforeWhiteSpace(i, _tokenStartCharIndex + 1));
        return;
      }
    }
  }

  /** Back over the line's end and the white space before it. */
  final void backToText() {
    text.seek(text.beforeWhiteSpace(text.index(), _tokenStartCharIndex));
  }

  /** Back to the end of the line on which the token begins. */
  final void backToFirstLine() {
    text.seek(text.beforeWhiteSpace(text.lineEnd(_tokenStartCharIndex), _tokenStartCharIndex));
  }

  /** Back to where the token began: what was seen is only ahead, to be read part by part. */
  final void backToStart() {
    text.seek(_tokenStartCharIndex);
  }

  /** Back over what was only looked at. */
  final void giveBack(int characters) {
    text.seek(text.index() - characters);
  }

  /** Back to where the token has so many characters; the others were only looked at. */
  final void keep(int characters) {
    text.seek(_tokenStartCharIndex + characters);
  }

  /** Back to behind the first colon. */
  final void backToColon() {
    int at = _tokenStartCharIndex;
    while (text.charAt(at) != ':') {
      at++;
    }
    text.seek(at + 1);
  }

  final int lineEnd() {
    return text.lineEnd(text.index());
  }
}
