package io.github.tearsheet.cli;

import io.github.tearsheet.diagnostic.Severity;

/** The colours of a terminal, as parameters of its escape sequences; empty for none. */
final class TerminalStyle {

  static final String NONE = "";
  static final String DIM = "2";
  static final String BOLD = "1";

  private static final String UNDERLINED = "4";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";
  private static final String MAGENTA = "35";
  private static final String CYAN = "36";

  private TerminalStyle() {}

  /** Of a part's name in the margin, and of a mark. */
  static String of(PartName name) {
    return switch (name) {
      case HEADER, STAMP, FOOTER, UNREAD, NEXT_PAGE -> DIM;
      case HEADLINE, TITLE, HEADING, ENTRY -> BOLD;
      case PARAGRAPH, TEASER, ABOUT -> NONE;
      case CAPTION, CREDIT -> MAGENTA;
      case RESPONSE, SIGNATURE, ARTICLE, AUTHOR, BYLINE, WRITER, ORGANIZATION -> BLUE;
      case DATELINE, CITY, DATE, PAGE, ISSUE, DAY -> CYAN;
      case REGION, PAPER, PAPERS -> GREEN;
      case AGENCY, SOURCE_LINE, SIGN_OFF, NOTICE -> YELLOW;
    };
  }

  /** Of the text on a line: what is to be read is not coloured. */
  static String ofText(PartName name) {
    String style = of(name);
    return style.equals(DIM) || style.equals(BOLD) ? style : NONE;
  }

  /** Of a mark inside a line, which is underlined to be distinguished from it. */
  static String ofMark(PartName name) {
    String style = of(name);
    return style.equals(NONE) ? UNDERLINED : UNDERLINED + ";" + style;
  }

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> BOLD + ";" + RED;
      case WARNING -> BOLD + ";" + YELLOW;
      case INFO -> BOLD + ";" + BLUE;
    };
  }

  /** A text in a style. */
  static String styled(String style, String text) {
    return style.equals(NONE) ? text : "\u001B[" + style + "m" + text + "\u001B[0m";
  }
}
