package io.github.tearsheet.internal.syntax;

import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Reads the lines of one page through the grammar: what each looks like, and how it opens. Here are
 * the few things that a grammar of lines cannot know: the credits that the user has named, whether
 * an earlier line shows that the page has lost its dashes, and how long a title can be.
 */
final class LineLexer {

  /** The longest line that can be a title, a name or a response. */
  private static final int LONGEST_TITLE = 200;

  private static final int LENGTH_OF_DATE = 10;

  /** The number of last characters that show whether a line ends a sentence. */
  private static final int LINE_ENDING_LENGTH = 10;

  private static final LineWalk WALK = new LineWalk(PageLexer._ATN);

  private final String text;
  private final List<String> credits;
  private final LineWalk.Found found = new LineWalk.Found();

  private boolean dashesLost;

  // The line that was read last.
  private int opening;
  private int openingEnd;
  private int type;
  private int start;

  LineLexer(String text, List<String> credits) {
    this.text = text;
    this.credits = credits;
  }

  /** Returns the type of the first token of a line. */
  static int firstType(String line, int start, int end) {
    LineLexer lexer = new LineLexer(line, List.of());
    lexer.read(start, end);
    return lexer.firstType();
  }

  /** The type of the opening; 0 if the line is one token. */
  int opening() {
    return opening;
  }

  /** The end of the opening. */
  int openingEnd() {
    return openingEnd;
  }

  /** The type of the line, or of what follows its opening; 0 if nothing does. */
  int type() {
    return type;
  }

  /** Where the line begins, or what follows its opening. */
  int start() {
    return start;
  }

  int firstType() {
    return opening == Token.INVALID_TYPE ? type : opening;
  }

  /** Reads a line, which has a character at least and no white space around it. */
  void read(int lineStart, int lineEnd) {
    opening = Token.INVALID_TYPE;
    start = lineStart;
    if (opensWithOwnCredit(lineStart, lineEnd)) {
      return;
    }
    if (isQuotation(lineStart, lineEnd)) {
      return;
    }
    WALK.walk(PageLexer.DEFAULT_MODE, text, lineStart, lineEnd, found);
    if (found.lead == Token.INVALID_TYPE
        && (found.look == Token.INVALID_TYPE || found.look == PageLexer.DAMAGED_SITE_HEADER)) {
      lookBelowInvisible(lineStart, lineEnd);
    }
    int look = lineEnd - lineStart > LONGEST_TITLE ? Token.INVALID_TYPE : found.look;
    if (look == PageLexer.DASHLESS_SITE_HEADER) {
      dashesLost = true;
    }
    int lead = found.lead;
    switch (lead) {
      case PageLexer.STAMP_LABEL, PageLexer.UPDATE_STAMP -> {
        type = look == PageLexer.STAMP_DATE ? look : PageLexer.STAMP_TEXT;
        split(lead, endOfLabel(lineStart), lineEnd);
      }
      case PageLexer.OTHER_SITE,
          PageLexer.REVIEW_TITLE,
          PageLexer.LETTERS_TITLE,
          PageLexer.NOTICE_START,
          PageLexer.NOTICE_TEXT,
          PageLexer.NOTICE_END,
          PageLexer.READERS_ADDRESS ->
          type = lead;
      // As a sentence it is above the letters; otherwise it is their headline.
      case PageLexer.LETTERS_ABOUT -> {
        boolean sentence =
            text.charAt(lineEnd - 1) == ':' || shapeless(lineStart, lineEnd) == PageLexer.PROSE;
        type = sentence ? lead : PageLexer.LETTERS_TITLE;
      }
      case PageLexer.SPECIAL_REPORT -> {
        type = lead;
        split(lead, found.leadEnd, lineEnd);
      }
      default -> {
        boolean specific = look != Token.INVALID_TYPE && look != PageLexer.TITLE;
        type = look == Token.INVALID_TYPE ? shapeless(lineStart, lineEnd) : look;
        if (!specific && !lostDash(lineStart, lineEnd) && lead != Token.INVALID_TYPE) {
          split(openingType(lead), openingEnd(lead), lineEnd);
        }
      }
    }
  }

  private boolean isQuotation(int lineStart, int lineEnd) {
    boolean quoted =
        isQuote(text.charAt(lineStart), '“')
            && isQuote(text.charAt(lineEnd - 1), '”')
            && lineEnd - lineStart <= LONGEST_TITLE;
    type = quoted ? WALK.look(PageLexer.QUOTED_LINE, text, lineStart, lineEnd) : Token.INVALID_TYPE;
    return type != Token.INVALID_TYPE;
  }

  private static boolean isQuote(char c, char curly) {
    return c == '"' || c == curly;
  }

  /** A character that nobody sees does not make another line of the site header or the stamp. */
  private void lookBelowInvisible(int lineStart, int lineEnd) {
    if (!SiteLine.canBegin(text.charAt(lineStart)) || lineEnd - lineStart > LONGEST_TITLE) {
      return;
    }
    StringBuilder visible = new StringBuilder();
    for (int i = lineStart; i < lineEnd; i++) {
      char c = text.charAt(i);
      if (c != ' ' && WhiteSpace.isSpace(c)) {
        visible.append(Character.getType(c) == Character.SPACE_SEPARATOR ? " " : "");
      } else {
        visible.append(c);
      }
    }
    LineWalk.Found below = new LineWalk.Found();
    WALK.walk(PageLexer.DEFAULT_MODE, visible.toString(), 0, visible.length(), below);
    if (visible.indexOf(PageBoundary.HEADER_START) == 0) {
      found.look = below.look;
    } else if (below.lead == PageLexer.STAMP_LABEL || below.lead == PageLexer.UPDATE_STAMP) {
      int day = WhiteSpace.skip(text, endOfLabel(lineStart), lineEnd);
      found.look = lineEnd - day == LENGTH_OF_DATE ? below.look : Token.INVALID_TYPE;
      found.lead = below.lead;
    }
  }

  /** Where the label of a stamp ends: {@code Last Updated:}. */
  private int endOfLabel(int lineStart) {
    return text.indexOf(':', lineStart) + 1;
  }

  /** Returns whether a line ends as headlines above items do: {@code City Briefs}. */
  static boolean endsAsBriefs(String text, int start, int end) {
    int from = Math.max(start, end - LINE_ENDING_LENGTH);
    return WALK.look(PageLexer.LINE_ENDING, text, from, end) == PageLexer.BRIEFS_ENDING;
  }

  /** Returns whether a line says what somebody said: {@code "It is round," she said.} */
  static boolean isSpeech(String text, int start, int end) {
    return WALK.look(PageLexer.INSIDE_LINE, text, start, end) == PageLexer.SPEECH;
  }

  /** Returns whether a line is numbered: {@code 1. Build a Bench}. */
  static boolean isNumbered(String text, int start, int end) {
    return WALK.look(PageLexer.INSIDE_LINE, text, start, end) == PageLexer.NUMBERED;
  }

  /** Returns whether a line can only be a place: {@code Gent, Ohio}. */
  static boolean isKnownPlace(String text, int start, int end) {
    return WALK.look(PageLexer.INSIDE_LINE, text, start, end) == PageLexer.KNOWN_PLACE;
  }

  /** Returns whether a line is a row of a table: {@code Region | Turnout | Voters}. */
  static boolean isTableRow(String text, int start, int end) {
    return WALK.look(PageLexer.INSIDE_LINE, text, start, end) == PageLexer.COLUMNS;
  }

  /** Returns whether a name was lost after a word. */
  static boolean losesName(String text, int start, int end) {
    LineWalk.Found found = new LineWalk.Found();
    WALK.walk(PageLexer.LOST_NAME, text, start, end, found);
    return found.lead == PageLexer.NAME_LOST;
  }

  /** Whether a text ends as sentences do. */
  static boolean endsSentence(String text, int start, int end) {
    int last = WhiteSpace.skipBack(text, end, start);
    int from = Math.max(start, last - LINE_ENDING_LENGTH);
    return WALK.look(PageLexer.LINE_ENDING, text, from, last) == PageLexer.SENTENCE_END;
  }

  /** A line without a shape of its own: it can be a title in sentence case, or it is a sentence. */
  private int shapeless(int lineStart, int lineEnd) {
    if (lineEnd - lineStart > LONGEST_TITLE) {
      return PageLexer.PROSE;
    }
    int from = Math.max(lineStart, lineEnd - LINE_ENDING_LENGTH);
    int ending = WALK.look(PageLexer.LINE_ENDING, text, from, lineEnd);
    return ending == PageLexer.SENTENCE_END ? PageLexer.PROSE : PageLexer.PHRASE;
  }

  /** Takes a line apart; white space between its opening and the rest belongs to neither. */
  private void split(int openingType, int end, int lineEnd) {
    if (openingType == Token.INVALID_TYPE || end == start) {
      return;
    }
    opening = openingType;
    openingEnd = WhiteSpace.skipBack(text, end, start);
    start = WhiteSpace.skip(text, end, lineEnd);
    if (start == lineEnd) {
      type = Token.INVALID_TYPE;
    }
  }

  /** The token that a lead becomes; 0 if it only says that there is none. */
  private static int openingType(int lead) {
    return switch (lead) {
      case PageLexer.CREDIT_BEFORE_WORD,
          PageLexer.CREDIT_BEFORE_OPENER,
          PageLexer.CREDIT_BEFORE_QUOTE,
          PageLexer.CREDIT_BEFORE_ACRONYM ->
          PageLexer.CREDIT;
      case PageLexer.CAPITALS_CREDIT -> PageLexer.UNLISTED_CREDIT;
      case PageLexer.CAPITALS_SEAM -> PageLexer.LOOSE_SEAM;
      case PageLexer.DOUBTFUL_COURTESY -> PageLexer.DOUBTFUL_CREDIT;
      case PageLexer.AGENCY_DATELINE, PageLexer.DASHLESS_DATELINE, PageLexer.DASHLESS_BEFORE_WORD ->
          PageLexer.DATELINE;
      case PageLexer.NO_CREDIT, PageLexer.DASHLESS_SENTENCE -> Token.INVALID_TYPE;
      default -> lead;
    };
  }

  /** Where a lead ends without the characters that it only looks at. */
  private int openingEnd(int lead) {
    return switch (lead) {
      case PageLexer.CREDIT,
          PageLexer.DATELINE,
          PageLexer.AGENCY_DATELINE,
          PageLexer.DASHLESS_DATELINE ->
          found.leadEnd - 1;
      case PageLexer.CREDIT_BEFORE_WORD,
          PageLexer.CREDIT_BEFORE_QUOTE,
          PageLexer.DOUBTFUL_COURTESY,
          PageLexer.LOOSE_SEAM,
          PageLexer.DASHLESS_BEFORE_WORD ->
          found.leadEnd - 2;
      case PageLexer.CREDIT_BEFORE_OPENER, PageLexer.CAPITALS_CREDIT, PageLexer.CAPITALS_SEAM ->
          beforeWord(found.leadEnd - 1);
      case PageLexer.SEAM -> seam(found.leadEnd);
      case PageLexer.CREDIT_BEFORE_ACRONYM, PageLexer.DOUBTFUL_CREDIT -> shortCredit();
      default -> found.leadEnd;
    };
  }

  /** Where {@code AP}, {@code MT} or {@code For MT} ends: with the first two capitals in a row. */
  private int shortCredit() {
    int at = start + 1;
    while (!Character.isUpperCase(text.charAt(at - 1)) || !Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at + 1;
  }

  /**
   * Where the last capital that follows a small letter at once is; the start of the line if the
   * letters are neither, as U+01C5 is.
   */
  private int seam(int end) {
    int at = end - 1;
    while (at > start
        && !(Character.isUpperCase(text.charAt(at))
            && Character.isLowerCase(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }

  /** Where a word begins: at its capital. */
  private int beforeWord(int end) {
    int at = end - 1;
    while (Character.isLowerCase(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** On a page that has lost its dashes, a line is searched for a dateline without one. */
  private boolean lostDash(int lineStart, int lineEnd) {
    if (!dashesLost || found.lead == PageLexer.DATELINE) {
      return false;
    }
    WALK.walk(PageLexer.LOST_DASH, text, lineStart, lineEnd, found);
    int lead = openingType(found.lead);
    if (lead == Token.INVALID_TYPE) {
      WALK.walk(PageLexer.DEFAULT_MODE, text, lineStart, lineEnd, found);
      return false;
    }
    split(lead, openingEnd(found.lead), lineEnd);
    return true;
  }

  private boolean opensWithOwnCredit(int lineStart, int lineEnd) {
    for (String credit : credits) {
      int end = lineStart + credit.length();
      if (end == lineEnd && text.startsWith(credit, lineStart)) {
        type = PageLexer.CREDIT_LINE;
        return true;
      }
      if (end < lineEnd
          && text.startsWith(credit, lineStart)
          && WALK.look(PageLexer.AFTER_CREDIT, text, end, Math.min(end + 2, lineEnd))
              != Token.INVALID_TYPE) {
        int look = WALK.look(PageLexer.DEFAULT_MODE, text, lineStart, lineEnd);
        type = look == PageLexer.TITLE ? look : shapeless(lineStart, lineEnd);
        split(PageLexer.CREDIT, end, lineEnd);
        return true;
      }
    }
    return false;
  }

  /** Returns what a bracket holds that closes a line; 0 if it does not close the line. */
  static int closingBracket(String text, int start, int end) {
    return WALK.look(PageLexer.CLOSING_BRACKET, text, start, end);
  }
}
