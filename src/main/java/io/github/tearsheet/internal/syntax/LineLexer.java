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

  /** The longest bracket in which an agency or page references are looked for. */
  private static final int LONGEST_BRACKET = 120;

  /** How many lines a notice has at most, on pages where no blank line ends it. */
  private static final int LONGEST_NOTICE = 12;

  private static final String NOTICE_END = "Email the Opinion Page Editor";

  /** The longest line that can be a headline. */
  private static final int LONGEST_HEADLINE = 200;

  private final LayoutCharStream text;
  private List<String> ownCredits = List.of();
  private boolean compact;
  private boolean letters;
  private String headline = "";

  /** Whether headline or story have begun. */
  private boolean begun;

  private boolean dashesLost;
  private boolean datelineHasDash;

  LineLexer(CharStream input) {
    super(input);
    text = (LayoutCharStream) input;
  }

  /**
   * Sets how the page is read.
   *
   * @param compact whether it is known to have no blank lines
   * @param letters whether it is known to be a page of letters
   */
  void begin(Reading reading, boolean compact, boolean letters) {
    this.ownCredits = reading.credits();
    this.compact = compact;
    this.letters = letters;
    if (reading.headless()) {
      text.seek(text.afterWhiteSpace(0));
      mode(LayoutLexer.OPENING);
    }
  }

  /**
   * What the grammar cannot know is looked for before it is asked: in the opening what is set by
   * the user or by other lines of the page, on top a line that is too long for a headline.
   */
  @Override
  public Token nextToken() {
    if (_mode == LayoutLexer.DEFAULT_MODE && lineEnd() - text.index() > LONGEST_HEADLINE) {
      mode(LayoutLexer.OPENING);
    }
    if (_mode == LayoutLexer.OPENING && !_hitEOF) {
      _token = null;
      _text = null;
      _channel = Token.DEFAULT_CHANNEL;
      _tokenStartCharIndex = text.index();
      if (opensWithKnown()) {
        return emit();
      }
    }
    if (dashesLost) {
      lookForDashlessDateline();
    }
    Token token = super.nextToken();
    begun |= !isAboveStory(token.getType());
    return token;
  }

  private void lookForDashlessDateline() {
    if (_mode == LayoutLexer.OPENING) {
      mode(LayoutLexer.DASHLESS_OPENING);
    } else if (_mode == LayoutLexer.SECTIONS) {
      mode(LayoutLexer.DASHLESS_SECTIONS);
    }
  }

  private static boolean isAboveStory(int type) {
    return switch (type) {
      case LayoutLexer.NEWLINE,
          LayoutLexer.BLANK,
          LayoutLexer.BLANKS,
          LayoutLexer.INSTALL,
          LayoutLexer.SITE_HEADER,
          LayoutLexer.DAMAGED_SITE_HEADER,
          LayoutLexer.STAMP_LABEL,
          LayoutLexer.STAMP_DATE,
          LayoutLexer.STAMP_TEXT ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the token that begins here is the mark of a page of letters, the headline once more or
   * a credit of the user's; if so, it is set.
   */
  private boolean opensWithKnown() {
    if (letters) {
      return token(LayoutLexer.LETTERS_PAGE, 0, LayoutLexer.SECTIONS);
    }
    int end = text.beforeWhiteSpace(lineEnd(), text.index());
    if (repeatsHeadline(end)) {
      return token(LayoutLexer.REPEATED_HEADLINE, headline.length(), LayoutLexer.BELOW_HEADLINE);
    }
    for (String credit : ownCredits) {
      if (text.startsWith(credit, text.index()) && endsCredit(text.index() + credit.length())) {
        boolean alone = text.index() + credit.length() == end;
        int type = alone ? LayoutLexer.CREDIT_LINE : LayoutLexer.CREDIT;
        return token(type, credit.length(), LayoutLexer.CAPTION);
      }
    }
    return false;
  }

  private boolean repeatsHeadline(int lineEnd) {
    return !headline.isEmpty()
        && lineEnd - text.index() == headline.length()
        && text.startsWith(headline, text.index());
  }

  private boolean token(int type, int length, int nextMode) {
    setType(type);
    text.seek(_tokenStartCharIndex + length);
    mode(nextMode);
    return true;
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

  // ---- what no grammar can tell

  /** A line is the headline unless it is too long for one or ends as a sentence does. */
  final void headlineUnlessSentence() {
    toEndOfLine();
    int end = text.index();
    if (endsSentence(end)) {
      backToStart();
      mode(LayoutLexer.OPENING);
      if (!opensWithKnown()) {
        skip();
      }
    } else {
      headline();
    }
  }

  final void headline() {
    headline = text.substring(_tokenStartCharIndex, text.index());
    setType(LayoutLexer.HEADLINE);
    mode(LayoutLexer.BELOW_HEADLINE);
  }

  /** Only what stands above all else shows that a text is of another site. */
  final void otherSiteIfOnTop() {
    backToFirstLine();
    if (text.beforeWhiteSpace(_tokenStartCharIndex, 0) > 0) {
      headline();
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
    boolean ellipsis =
        c == '.' && (text.startsWith("..", last - 2) || text.startsWith(". . ", last - 4));
    return (c == '.' && !ellipsis) || (closed && (c == '!' || c == '?' || c == ','));
  }

  /** From now on a dateline can stand without its dash. */
  final void dashesAreLost() {
    dashesLost = true;
  }

  /** A whole dateline begins here, to be read part by part. */
  final void datelineAhead(boolean withDash) {
    backToStart();
    datelineHasDash = withDash;
  }

  /** Without a dash only the next capital ends a region. */
  final void region() {
    mode(datelineHasDash ? LayoutLexer.REGION_NAME : LayoutLexer.LONE_REGION_NAME);
  }

  /** Two blanks below the stamp: unless it has slipped down, no headline comes. */
  final void belowTwoBlanks() {
    popMode();
    if (!begun) {
      mode(LayoutLexer.OPENING);
    }
  }

  /** A listing's title is the first text below the stamp; further down it is text. */
  final void listingTitleIfFirst() {
    setType(begun ? LayoutLexer.TEXT : LayoutLexer.LISTING_TITLE);
    mode(begun ? LayoutLexer.OPENING_REST : LayoutLexer.BELOW_TITLE);
  }

  /** A single newline parts a caption from the story, but on compact pages everything. */
  final void belowOpeningLine() {
    if (compact) {
      nextBodyLine();
    } else {
      mode(LayoutLexer.OPENING);
    }
  }

  final void nextBodyLine() {
    mode(lineEnd() - text.index() > SHORT_LINE ? LayoutLexer.PROSE : LayoutLexer.BODY);
  }

  /**
   * The first line of a notice. Its other lines follow up to a blank one; on a compact page they do
   * so only if the notice's own last line is near.
   *
   * @param line the mode of the line behind the notice
   * @param rest the mode of what follows, if this line is all of it
   */
  final void notice(int line, int rest) {
    text.seek(_tokenStartCharIndex + 1);
    toEndOfLine();
    setType(LayoutLexer.NOTICE_LINE);
    if (!compact || noticeEndsBelow()) {
      mode(line);
      pushMode(LayoutLexer.NOTICE);
    } else {
      mode(rest);
    }
  }

  private boolean noticeEndsBelow() {
    int line = text.index();
    for (int i = 0; i < LONGEST_NOTICE; i++) {
      line = text.nextLine(line);
      if (text.startsWith(NOTICE_END, line)) {
        return true;
      }
    }
    return false;
  }

  private int lineEnd() {
    return text.lineEnd(text.index());
  }
}
