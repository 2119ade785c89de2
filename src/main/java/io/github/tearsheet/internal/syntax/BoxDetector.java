package io.github.tearsheet.internal.syntax;

/**
 * Finds the lines of the paper's own boxes, which do not belong to the story around them. A box
 * begins with a title that the grammar knows. Where it ends, its last line shows, or a blank line.
 */
final class BoxDetector {

  /** So many lines after its title a box can end with a line of its own. */
  private static final int LONGEST_BOX = 12;

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
        && next >= 0
        && tokens.type(next) != PageLexer.NOTICE_TITLE
        && ownLastLine(first) < 0) {
      tokens.retype(first, PageLexer.TITLE);
    }
  }

  /** The lines of a box are its own, whatever they look like. */
  void markLines(int first) {
    for (int line = first; line >= 0; line = tokens.nextLine(line)) {
      int last =
          switch (tokens.type(line)) {
            case PageLexer.NOTICE_TITLE, PageLexer.NOTICE_START -> lastLineOfBox(line);
            case PageLexer.READERS_SPACE -> lastLineOfReadersSpace(line);
            case PageLexer.MORE_LETTERS -> lastLineOfMoreLetters(line);
            default -> -1;
          };
      if (last == line && tokens.type(line) == PageLexer.MORE_LETTERS) {
        tokens.retype(line, PageLexer.TITLE);
      } else if (last >= 0) {
        while (line < last) {
          line = tokens.nextLine(line);
          int before = tokens.size();
          tokens.retype(line, PageLexer.NOTICE_LINE);
          last -= before - tokens.size();
        }
      }
    }
  }

  /** The box ends below its list of addresses, with an invitation to write. */
  private int lastLineOfReadersSpace(int title) {
    int last = title;
    int line = title;
    for (int i = 0; i < LONGEST_BOX && tokens.nextLine(line) >= 0; i++) {
      line = tokens.nextLine(line);
      if (tokens.type(line) == PageLexer.READERS_ADDRESS) {
        last = line;
      }
    }
    int below = tokens.nextLine(last);
    boolean invites =
        last > title && below >= 0 && text.charAt(tokens.get(below).getStopIndex()) == '!';
    return invites ? below : last;
  }

  /** Days, and perhaps a link to a special report; without any, the line is a title. */
  private int lastLineOfMoreLetters(int title) {
    int last = title;
    int line = tokens.nextLine(title);
    while (line >= 0 && tokens.type(line) == PageLexer.DAY_LINE) {
      last = line;
      line = tokens.nextLine(line);
    }
    return line >= 0 && tokens.type(line) == PageLexer.SPECIAL_REPORT ? line : last;
  }

  /**
   * The last line of a box: its own last line, if that is near; else the last one above a letter,
   * or above a blank line. On a compact page, which has none, only the words of the box show its
   * lines.
   */
  private int lastLineOfBox(int title) {
    int end = ownLastLine(title);
    if (end < 0) {
      end = lastLineAboveLetter(title);
    }
    return end < 0 ? lastLineAboveBlank(title) : end;
  }

  /** The last line that only this box has; -1 if it is not near. */
  private int ownLastLine(int title) {
    int line = title;
    for (int i = 0; i < LONGEST_BOX && tokens.nextLine(line) >= 0; i++) {
      line = tokens.nextLine(line);
      if (tokens.type(line) == PageLexer.NOTICE_END) {
        return line;
      }
    }
    return -1;
  }

  /**
   * The last line of prose above a response line, or above the title over it, if no blank line is
   * between; -1 if none is near.
   */
  private int lastLineAboveLetter(int title) {
    int last = title;
    int line = title;
    for (int i = 0; i < LONGEST_BOX / 2 && isJoined(tokens.nextLine(line)); i++) {
      line = tokens.nextLine(line);
      if (tokens.type(line) == PageLexer.RESPONSE) {
        return last;
      }
      if (tokens.type(line) == PageLexer.PROSE || tokens.type(line) == PageLexer.NOTICE_TEXT) {
        last = line;
      }
    }
    return -1;
  }

  private boolean isJoined(int line) {
    return line >= 0 && PageSyntax.isLineEnd(tokens.type(line - 1));
  }

  private int lastLineAboveBlank(int title) {
    int line = title;
    for (int next = tokens.nextLine(line); next >= 0; next = tokens.nextLine(next)) {
      boolean joined =
          tokens.type(next - 1) == PageLexer.NEWLINE
              || (tokens.type(next - 1) == PageLexer.LINE_END
                  && tokens.type(next) == PageLexer.NOTICE_TEXT);
      boolean belowTitle = line == title && tokens.type(title) == PageLexer.NOTICE_TITLE;
      if (!joined && !(belowTitle && tokens.type(next - 1) == PageLexer.BLANK)) {
        break;
      }
      line = next;
    }
    return line;
  }
}
