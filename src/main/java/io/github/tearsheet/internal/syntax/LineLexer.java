package io.github.tearsheet.internal.syntax;

import java.util.List;
import org.antlr.v4.runtime.CharStream;

/**
 * The actions of the lexer's grammar that decide the little that no grammar can: whether a line
 * ends as a sentence does, whether it is short, whether it repeats another.
 */
abstract class LineLexer extends CursorLexer {

  /** The longest line of the body that can be more than prose: a site line, a photographer. */
  private static final int SHORT_LINE = 80;

  /** The longest line that can be a heading, a signature or a response line. */
  private static final int LONGEST_HEADING = 200;

  /** The last letter of Unicode's Latin blocks. */
  private static final char LAST_LATIN_LETTER = '\u024F';

  /** How many lines a notice has at most, on pages where no blank line ends it. */
  private static final int LONGEST_NOTICE = 12;

  /** As NOTICE_END of the grammar, which cannot look over lines without walking their text. */
  private static final String NOTICE_END = "Email the Opinion Page Editor";

  /** The longest line that can be a headline. */
  private static final int LONGEST_HEADLINE = 200;

  private static final String NONE = "";

  private List<String> ownCredits = List.of();
  private boolean compact;
  private boolean letters;

  /** The headline, as long as it can be repeated: above all else. */
  private String headline = NONE;

  /** Whether headline or story have begun. */
  private boolean begun;

  private boolean dashesLost;
  private boolean datelineHasDash;

  LineLexer(CharStream input) {
    super(input);
  }

  /** Sets how the page is read. */
  void begin(Reading reading) {
    ownCredits = reading.credits();
    compact = reading.isCompact();
    letters = reading.letters();
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
  public LayoutToken nextToken() {
    if (_mode == LayoutLexer.DEFAULT_MODE && isTooLongForHeadline()) {
      mode(LayoutLexer.OPENING);
    }
    if (_mode == LayoutLexer.OPENING && text.index() < text.size()) {
      _tokenStartCharIndex = text.index();
      if (opensWithKnown()) {
        return emit();
      }
      headline = NONE;
    }
    if (dashesLost) {
      lookForDashlessDateline();
    }
    if (_mode == LayoutLexer.SECTIONS && !canBeHeading()) {
      mode(LayoutLexer.SECTION_PROSE);
    }
    LayoutToken token = super.nextToken();
    begun |= !isAboveStory(token.getType());
    return token;
  }

  private boolean isTooLongForHeadline() {
    int start = text.index();
    return lineEnd() - start > LONGEST_HEADLINE && !WhiteSpace.isSpace(text.charAt(start));
  }

  /** Headings are short and in Latin letters. */
  private boolean canBeHeading() {
    int start = text.index();
    return lineEnd() - start <= LONGEST_HEADING && (start == lineEnd() || isLatin(start));
  }

  private boolean isLatin(int offset) {
    char first = text.charAt(offset);
    return first <= LAST_LATIN_LETTER || !Character.isLetter(first);
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
    begun = true;
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

  /** Only what stands above all else shows that a text is of another site; elsewhere it is text. */
  final void otherSiteIfOnTop() {
    boolean onTop = text.beforeWhiteSpace(_tokenStartCharIndex, 0) == 0;
    if (_mode == LayoutLexer.OPENING) {
      setType(onTop ? LayoutLexer.OTHER_SITE : LayoutLexer.TEXT);
      mode(LayoutLexer.OPENING_REST);
    } else if (!onTop) {
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
}
