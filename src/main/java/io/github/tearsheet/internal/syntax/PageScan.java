package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.source.SourceText;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Finds out what one line alone does not show, before the page is parsed: where the page ends,
 * whether it has blank lines at all, and which lines repeat the headline or belong to a box. Each
 * line is read once. Serves one page.
 */
final class PageScan {

  private static final LineToken NEWLINE = LineToken.gap(PageLexer.NEWLINE);
  private static final LineToken BLANK = LineToken.gap(PageLexer.BLANK);
  private static final LineToken BLANKS = LineToken.gap(PageLexer.BLANKS);
  private static final LineToken LINE_END = LineToken.gap(PageLexer.LINE_END);

  /** The looks that the grammar allows for a headline. */
  private static final IntervalSet HEADLINES =
      PageParser._ATN.nextTokens(PageParser._ATN.ruleToStartState[PageParser.RULE_headline]);

  private final SourceText source;
  private final String text;
  private final LexerOptions options;
  private final LineLexer lexer;
  private final PageTokens tokens;
  private final PageBoundary boundary = new PageBoundary();

  private int end;
  private boolean hasNext;
  private boolean compact;
  private boolean hasBlank;
  private boolean hasNewline;
  private boolean hasBox;
  private int nextHeader;

  /** The first token below the site's lines and stamps. */
  private int firstBelowTop = -1;

  /** Scans the page that begins at an offset of a text. */
  PageScan(SourceText source, int start, LexerOptions options) {
    this.source = source;
    this.text = source.content();
    this.options = options;
    lexer = new LineLexer(text, options.credits());
    tokens = new PageTokens(text);
    scan(start);
  }

  PageTokens tokens() {
    return tokens;
  }

  /** Where the page ends: the end of the text, or where the next page begins. */
  int end() {
    return end;
  }

  /** Returns whether a second page follows. */
  boolean hasNext() {
    return hasNext;
  }

  /** Returns whether no blank line separates the parts of the page. */
  boolean isCompact() {
    return compact;
  }

  /** Returns whether the first line below the site's lines and the stamp is the headline. */
  boolean hasHeadline() {
    return expectsHeadline() && isHeadline(firstBelowTop);
  }

  /** A title that says what kind of page this is can be nothing else. */
  private boolean expectsHeadline() {
    boolean belowTwoBlanks =
        firstBelowTop > 1
            && tokens.type(firstBelowTop - 1) == PageLexer.BLANKS
            && isStamp(firstBelowTop - 2);
    return isKindTitle(tokens.type(firstBelowTop))
        || (!belowTwoBlanks && (firstBelowTop > 0 || !options.headless()));
  }

  private static boolean isKindTitle(int type) {
    return type == PageLexer.BRIEFS_TITLE
        || type == PageLexer.REVIEW_TITLE
        || type == PageLexer.LETTERS_TITLE;
  }

  /** The first token below the site's lines and stamps. */
  int firstBelowTop() {
    return firstBelowTop;
  }

  private boolean isStamp(int token) {
    return switch (tokens.type(token)) {
      case PageLexer.STAMP_LABEL, PageLexer.STAMP_DATE, PageLexer.STAMP_TEXT -> true;
      default -> false;
    };
  }

  // ---- lines

  private void scan(int pageStart) {
    end = text.length();
    int firstLine = pageStart == 0 ? source.firstLine() : source.position(pageStart).line();
    int lastLine = source.firstLine() + source.lineCount() - 1;
    int lineStart = pageStart;
    int lineOfText = firstLine;
    for (int line = firstLine; line <= lastLine; line++) {
      int lineEnd = source.lineEnd(line);
      int start = WhiteSpace.skip(text, lineStart, lineEnd);
      if (start < lineEnd) {
        if (!addLine(line - lineOfText, start, WhiteSpace.skipBack(text, lineEnd, start))) {
          hasNext = true;
          break;
        }
        lineOfText = line;
      }
      lineStart = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
    }
    firstBelowTop = firstBelowTop < 0 ? tokens.size() : firstBelowTop;
    tokens.add(IntStream.EOF, end, end);
    detectLayout();
    if (hasBox) {
      BoxDetector boxes = new BoxDetector(tokens, text);
      if (expectsHeadline()) {
        boxes.markHeadline(firstBelowTop);
      }
      boxes.markLines(firstBelowTop);
    }
    markRepeatedHeadlines();
  }

  /**
   * Adds a line and the gap above it.
   *
   * @param lines how many lines below the last line of text it is
   * @return whether the page goes on
   */
  private boolean addLine(int lines, int start, int lineEnd) {
    int header =
        nextHeader(start + 1) < lineEnd ? PageBoundary.gluedHeader(text, start, lineEnd) : lineEnd;
    boolean last = header < lineEnd;
    int ownEnd = last ? WhiteSpace.skipBack(text, header, start) : lineEnd;
    lexer.read(start, ownEnd);
    SiteLine site = SiteLine.of(lexer.firstType());
    if (boundary.isPageStart(site)) {
      end = startOfLine(start);
      if (site != SiteLine.UPDATE_STAMP) {
        dropInstallLine();
      }
      return false;
    }
    if (last) {
      end = header;
    }
    addGap(lines);
    if (lexer.opening() == PageLexer.SPECIAL_REPORT) {
      return addSpecialReport(start, ownEnd) && !last;
    }
    hasBox |= isBoxTitle(lexer.type());
    if (firstBelowTop < 0 && !boundary.isOnTop()) {
      firstBelowTop = tokens.size();
    }
    if (lexer.opening() != Token.INVALID_TYPE) {
      tokens.add(lexer.opening(), start, lexer.openingEnd());
    }
    if (lexer.type() != Token.INVALID_TYPE) {
      tokens.add(lexer.type(), lexer.start(), ownEnd);
    }
    return !last;
  }

  private void addGap(int lines) {
    if (tokens.size() == 0) {
      return;
    }
    if (lines == 1) {
      hasNewline = true;
      tokens.add(NEWLINE);
    } else {
      hasBlank = true;
      tokens.add(lines == 2 ? BLANK : BLANKS);
    }
  }

  /** The box is one sentence; what is glued to its full stop is the next line. */
  private boolean addSpecialReport(int start, int lineEnd) {
    if (firstBelowTop < 0) {
      firstBelowTop = tokens.size();
    }
    tokens.add(PageLexer.SPECIAL_REPORT, start, lexer.openingEnd());
    return lexer.type() == Token.INVALID_TYPE || addLine(1, lexer.start(), lineEnd);
  }

  private static boolean isBoxTitle(int type) {
    return type == PageLexer.NOTICE_TITLE
        || type == PageLexer.NOTICE_START
        || type == PageLexer.READERS_SPACE
        || type == PageLexer.MORE_LETTERS;
  }

  /** Where the first words of a header are next; the end of the text if they are not. */
  private int nextHeader(int from) {
    if (nextHeader < from) {
      int found = text.indexOf(PageBoundary.HEADER_START, from);
      nextHeader = found < 0 ? text.length() : found;
    }
    return nextHeader;
  }

  /** The line {@code Install} above a header belongs to the header's page. */
  private void dropInstallLine() {
    if (tokens.size() > 0 && tokens.type(tokens.size() - 1) == PageLexer.INSTALL) {
      end = startOfLine(tokens.get(tokens.size() - 1).getStartIndex());
      tokens.removeLast();
      if (tokens.size() > 0) {
        tokens.removeLast();
      }
    }
  }

  /** Where a line begins, if only white space is before a place on it; otherwise the place. */
  private int startOfLine(int place) {
    int start = WhiteSpace.skipBack(text, place, 0);
    boolean first = start == 0 || WhiteSpace.isSpaceOrLineEnd(text.charAt(start - 1));
    return first ? start : place;
  }

  // ---- what only the other lines show

  private void detectLayout() {
    boolean looksCompact = hasNewline && !hasBlank;
    compact =
        options.spacing() == LexerOptions.Spacing.COMPACT
            || (options.spacing() == LexerOptions.Spacing.DETECT && looksCompact);
    if (compact && hasNewline) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.type(i) == PageLexer.NEWLINE) {
          tokens.set(i, LINE_END);
        }
      }
    }
  }

  private void markRepeatedHeadlines() {
    if (!hasHeadline()) {
      return;
    }
    String headline = lineText(firstBelowTop);
    int next = tokens.nextLine(firstBelowTop);
    while (!tokens.isEnd(next) && lineText(next).equals(headline)) {
      tokens.retype(next, PageLexer.REPEATED_HEADLINE);
      next = tokens.nextLine(next);
    }
  }

  /** A look that the grammar allows; below an opening the line must not be a sentence. */
  private boolean isHeadline(int first) {
    if (!HEADLINES.contains(tokens.type(first))) {
      return false;
    }
    int last = tokens.type(tokens.isGap(first + 1) ? first : first + 1);
    return last != PageLexer.PROSE;
  }

  private String lineText(int first) {
    return text.substring(tokens.get(first).getStartIndex(), tokens.lineEnd(first));
  }
}
