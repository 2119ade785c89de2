package io.github.tearsheet.internal.syntax;

/**
 * Finds the lines of the paper's own boxes, which do not belong to the story around them. A box
 * begins with a title that the grammar knows. Where it ends, its last line shows, or a blank line.
 */
final class BoxDetector {

  /** The greatest number of lines from the title of a box to its own last line. */
  private static final int LONGEST_BOX = 12;

  private static final int NONE = -1;

  private final PageTokens tokens;
  private final String text;

  BoxDetector(PageTokens tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** A story can have the title of a box for its headline: the box's own last line is missing. */
  void markHeadline(int first) {
    int next = tokens.nextLine(first);
    if (tokens.type(first) == PageLexer.NOTICE_TITLE
        && !tokens.isEnd(next)
        && tokens.type(next) != PageLexer.NOTICE_TITLE
        && ownLastLine(first) == NONE) {
      tokens.retype(first, PageLexer.TITLE);
    }
  }

  /** The lines of a box are its own, whatever they look like. */
  void markLines(int first) {
    for (int line = first; !tokens.isEnd(line); line = tokens.nextLine(line)) {
      int last =
          switch (tokens.type(line)) {
            case PageLexer.NOTICE_TITLE, PageLexer.NOTICE_START -> lastLineOfBox(line);
            case PageLexer.READERS_SPACE -> lastLineOfReadersSpace(line);
            case PageLexer.MORE_LETTERS -> lastLineOfMoreLetters(line);
            default -> line;
          };
      if (last == line && tokens.type(line) == PageLexer.MORE_LETTERS) {
        tokens.retype(line, PageLexer.TITLE);
      }
      while (line < last) {
        line = tokens.nextLine(line);
        int before = tokens.size();
        tokens.retype(line, PageLexer.NOTICE_LINE);
        last -= before - tokens.size();
      }
    }
  }

  /** The box ends below its list of addresses, with an invitation to write. */
  private int lastLineOfReadersSpace(int title) {
    int last = title;
    int line = tokens.nextLine(title);
    for (int i = 0; i < LONGEST_BOX && !tokens.isEnd(line); i++) {
      if (tokens.type(line) == PageLexer.READERS_ADDRESS) {
        last = line;
      }
      line = tokens.nextLine(line);
    }
    int below = tokens.nextLine(last);
    boolean invites =
        last > title
            && !tokens.isEnd(below)
            && text.charAt(tokens.get(below).getStopIndex()) == '!';
    return invites ? below : last;
  }

  /** Days, and perhaps a link to a special report; without any, the line is a title. */
  private int lastLineOfMoreLetters(int title) {
    int last = title;
    int line = tokens.nextLine(title);
    while (tokens.type(line) == PageLexer.DAY_LINE) {
      last = line;
      line = tokens.nextLine(line);
    }
    return tokens.type(line) == PageLexer.SPECIAL_REPORT ? line : last;
  }

  /**
   * The last line of a box: its own last line, if that is near; else the last one above a letter,
   * or above a blank line. On a compact page, which has none, only the words of the box show its
   * lines.
   */
  private int lastLineOfBox(int title) {
    int end = ownLastLine(title);
    if (end == NONE) {
      end = lastLineAboveLetter(title);
    }
    return end == NONE ? lastLineAboveBlank(title) : end;
  }

  /**
   * The last line that only this box has; {@link #NONE} if it is not near, or below a letter or
   * another box.
   */
  private int ownLastLine(int title) {
    int line = tokens.nextLine(title);
    for (int i = 0; i < LONGEST_BOX && !endsSearch(tokens.type(line)); i++) {
      if (tokens.type(line) == PageLexer.NOTICE_END) {
        return line;
      }
      line = tokens.nextLine(line);
    }
    return NONE;
  }

  private static boolean endsSearch(int type) {
    return switch (type) {
      case PageLexer.EOF,
          PageLexer.RESPONSE,
          PageLexer.SALUTATION,
          PageLexer.NOTICE_TITLE,
          PageLexer.READERS_SPACE,
          PageLexer.MORE_LETTERS ->
          true;
      default -> false;
    };
  }

  /**
   * The last line of prose above a response line, or above the title over it, if no blank line is
   * between; {@link #NONE} if none is near.
   */
  private int lastLineAboveLetter(int title) {
    int last = title;
    int line = tokens.nextLine(title);
    for (int i = 0; i < LONGEST_BOX / 2 && isJoined(line); i++) {
      if (tokens.type(line) == PageLexer.RESPONSE) {
        return last;
      }
      if (tokens.type(line) == PageLexer.PROSE || tokens.type(line) == PageLexer.NOTICE_TEXT) {
        last = line;
      }
      line = tokens.nextLine(line);
    }
    return NONE;
  }

  /** The end of the page has no line end above it. */
  private boolean isJoined(int line) {
    return PageSyntax.isLineEnd(tokens.type(line - 1));
  }

  /** A blank line can be below the title. */
  private int lastLineAboveBlank(int title) {
    int line = title;
    int next = tokens.nextLine(title);
    boolean belowTitle = tokens.type(title) == PageLexer.NOTICE_TITLE;
    while (isOfBox(next) || (belowTitle && tokens.type(next - 1) == PageLexer.BLANK)) {
      belowTitle = false;
      line = next;
      next = tokens.nextLine(next);
    }
    return line;
  }

  private boolean isOfBox(int line) {
    int gap = tokens.type(line - 1);
    return gap == PageLexer.NEWLINE
        || (gap == PageLexer.LINE_END && tokens.type(line) == PageLexer.NOTICE_TEXT);
  }
}
