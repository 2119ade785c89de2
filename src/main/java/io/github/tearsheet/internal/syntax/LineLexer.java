package io.github.tearsheet.internal.syntax;

import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * The actions of the lexer's grammar. They move a token's end, and decide the little that no
 * grammar can: whether a line ends as a sentence does, whether it is short.
 *
 * <p>ANTLR's simulator walks only what can have a shape; from there an action goes to the end of
 * the line in one step. A lexer serves one parse.
 */
abstract class LineLexer extends Lexer {

  /** The longest line that is looked at for more than a dateline. */
  private static final int SHORT_LINE = 120;

  /** The longest line that can be a headline. */
  private static final int LONGEST_HEADLINE = 150;

  private final LayoutCharStream text;
  private List<String> ownCredits = List.of();
  private boolean dashesLost;
  private boolean datelineWithoutDash;
  private int mark;

  LineLexer(CharStream input) {
    super(input);
    text = (LayoutCharStream) input;
  }

  /** Credits of the user's own, the longest first, known beside those of the grammar. */
  void ownCredits(List<String> credits) {
    ownCredits = credits;
  }

  /** The grammar cannot know the user's credits: they are looked for before it is asked. */
  @Override
  public Token nextToken() {
    if (_mode == LayoutLexer.OPENING) {
      for (String credit : ownCredits) {
        if (text.startsWith(credit, text.index()) && endsCredit(text.index() + credit.length())) {
          return ownCredit(credit);
        }
      }
    }
    return super.nextToken();
  }

  private Token ownCredit(String credit) {
    _token = null;
    _text = null;
    _channel = Token.DEFAULT_CHANNEL;
    _tokenStartCharIndex = text.index();
    text.seek(_tokenStartCharIndex + credit.length());
    boolean alone = text.beforeWhiteSpace(lineEnd(), _tokenStartCharIndex) == text.index();
    _type = alone ? LayoutLexer.CREDIT_LINE : LayoutLexer.CREDIT;
    mode(LayoutLexer.CAPTION);
    return emit();
  }

  /** As CaptionStart and LineEnd of the grammar. */
  private boolean endsCredit(int offset) {
    if (text.beforeWhiteSpace(text.lineEnd(offset), offset) == offset) {
      return true;
    }
    char next = text.charAt(offset);
    return Character.isUpperCase(next) || Character.isDigit(next) || "\"“‘«".indexOf(next) >= 0;
  }

  // ---- where a token ends

  /** To the last character of the line that is no white space. */
  final void toEndOfLine() {
    text.seek(text.beforeWhiteSpace(lineEnd(), _tokenStartCharIndex + 1));
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

  /** Here the token will end; what follows is only looked at. */
  final void mark() {
    mark = text.index();
  }

  final void backToMark() {
    text.seek(mark);
  }

  // ---- what no grammar can tell

  /** A line is the headline unless it is too long for one or ends as a sentence does. */
  final void headlineUnlessSentence() {
    toEndOfLine();
    int end = text.index();
    if (end - _tokenStartCharIndex > LONGEST_HEADLINE || endsSentence(end)) {
      backToStart();
      skip();
      mode(LayoutLexer.OPENING);
    } else {
      setType(LayoutLexer.HEADLINE);
      mode(LayoutLexer.BELOW_HEADLINE);
    }
  }

  /**
   * A full stop, behind it perhaps a quote or a bracket; or another mark before a closing quote.
   */
  private boolean endsSentence(int end) {
    int last = end - 1;
    boolean closed = false;
    while (last > _tokenStartCharIndex && "\"'”’)".indexOf(text.charAt(last)) >= 0) {
      last--;
      closed = true;
    }
    char c = text.charAt(last);
    return c == '.' || (closed && (c == '!' || c == '?' || c == ','));
  }

  /** From now on a dateline can stand without its dash. */
  final void dashesAreLost() {
    dashesLost = true;
  }

  final void datelineIfDashesAreLost(int rest) {
    mode(rest);
    if (dashesLost) {
      backToStart();
      skip();
      datelineWithoutDash = true;
      pushMode(LayoutLexer.DATELINE);
    } else {
      toEndOfLine();
      setType(LayoutLexer.TEXT);
    }
  }

  /** Without a dash only the next capital ends a region. */
  final void region() {
    mode(datelineWithoutDash ? LayoutLexer.LONE_REGION_NAME : LayoutLexer.REGION_NAME);
  }

  final void nextBodyLine() {
    mode(lineEnd() - text.index() > SHORT_LINE ? LayoutLexer.PROSE : LayoutLexer.BODY);
  }

  private int lineEnd() {
    return text.lineEnd(text.index());
  }
}
