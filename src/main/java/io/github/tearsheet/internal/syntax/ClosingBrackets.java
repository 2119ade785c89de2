package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.Token;

/**
 * The brackets that close the lines of a page: a bracket names an agency, or the pages of
 * newspapers, or neither. Serves one page.
 */
public final class ClosingBrackets {

  /** The longest bracket that is looked for. */
  private static final int LONGEST = 300;

  private final String text;
  private final CharacterSearch openings;

  /** {@code Also covered in Trud.} names papers without a bracket. */
  private final CharacterSearch capitals;

  ClosingBrackets(String text) {
    this.text = text;
    openings = new CharacterSearch(text, '(');
    capitals = new CharacterSearch(text, 'A');
  }

  /**
   * Finds a sign-off: {@code ... at the port. (Bloomberg)}.
   *
   * @return the offset of the bracket; -1 if the text between {@code start} and {@code end} does
   *     not close with one
   */
  public int ofAgency(int start, int end) {
    int at = openings.last(earliest(start, end), end);
    return at >= 0 && LineLexer.closingBracket(text, at, end) == PageLexer.AGENCY_BRACKET ? at : -1;
  }

  /**
   * Finds page references: {@code ... at the port. (1,2, Kommersant, 1,4)}, also if they are not
   * closed.
   *
   * @return the offset of the bracket; -1 if the text between {@code start} and {@code end} does
   *     not close with one
   */
  public int ofPages(int start, int end) {
    int opening = openings.last(earliest(start, end), end);
    int belowOpening = opening < 0 ? earliest(start, end) : opening + 1;
    for (int at = capitals.next(belowOpening); at < end; at = capitals.next(at + 1)) {
      if (isPages(at, end)) {
        return at;
      }
    }
    return opening >= 0 && isPages(opening, end) ? opening : -1;
  }

  /**
   * Finds a bracket, whatever it holds.
   *
   * @return the offset of the bracket; -1 if the text between {@code start} and {@code end} does
   *     not close with one
   */
  public int ofAny(int start, int end) {
    int at = openings.last(earliest(start, end), end);
    boolean closes = at >= 0 && LineLexer.closingBracket(text, at, end) != Token.INVALID_TYPE;
    return closes ? at : -1;
  }

  private boolean isPages(int at, int end) {
    return LineLexer.closingBracket(text, at, end) == PageLexer.PAGES_BRACKET;
  }

  private static int earliest(int start, int end) {
    return Math.max(start, end - LONGEST);
  }
}
