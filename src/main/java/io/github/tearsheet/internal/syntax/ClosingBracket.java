package io.github.tearsheet.internal.syntax;

/** The bracket that closes a line: it names an agency, or the pages of newspapers, or neither. */
public final class ClosingBracket {

  private ClosingBracket() {}

  /**
   * Finds a sign-off: {@code ... at the port. (Bloomberg)}.
   *
   * @return the offset of the bracket; -1 if the text between {@code start} and {@code end} does
   *     not close with one
   */
  public static int ofAgency(String text, int start, int end) {
    return LineLexer.closingBracket(text, start, end, PageLexer.AGENCY_BRACKET);
  }

  /**
   * Finds page references: {@code ... at the port. (1,2, Kommersant, 1,4)}, also if they are not
   * closed.
   *
   * @return the offset of the bracket; -1 if the text between {@code start} and {@code end} does
   *     not close with one
   */
  public static int ofPages(String text, int start, int end) {
    return LineLexer.closingBracket(text, start, end, PageLexer.PAGES_BRACKET);
  }

  /**
   * Finds a bracket, whatever it holds.
   *
   * @return the offset of the bracket; -1 if the text between {@code start} and {@code end} does
   *     not close with one
   */
  public static int ofAny(String text, int start, int end) {
    return LineLexer.closingBracket(text, start, end);
  }
}
