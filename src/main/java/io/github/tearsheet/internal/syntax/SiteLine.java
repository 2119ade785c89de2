package io.github.tearsheet.internal.syntax;

/** The lines that say where a page begins. */
public enum SiteLine {
  /** The button {@code Install}; below the top of a page it is one only above a site header. */
  INSTALL,
  /** The site's header. */
  SITE_HEADER,
  /** The header with something lost. */
  DAMAGED_SITE_HEADER,
  /** The stamp {@code . Last Updated: MM/DD/YYYY}. */
  UPDATE_STAMP,
  /** A stamp without a day or without its full stop, which is one only at the top of a page. */
  INCOMPLETE_STAMP,
  /** The weather, which replaces the header on some authors' pages, or the numbers of a pager. */
  WEATHER,
  /** Any other line. */
  NONE;

  /**
   * Returns what a line is, up to a header that is glued to it.
   *
   * @param line its text, perhaps cut at its end, with or without white space around it
   */
  public static SiteLine of(String line) {
    int start = WhiteSpace.skip(line, 0, line.length());
    int end =
        WhiteSpace.skipBack(line, PageBoundary.gluedHeader(line, start, line.length()), start);
    return of(LineLexer.firstType(line, start, end));
  }

  /**
   * Returns whether a line below the top of a page can be a header or a stamp, by its first
   * character: a quick look before the grammar is asked.
   */
  public static boolean canBegin(int first) {
    return first == 'G' || first == '.';
  }

  /** Returns what a line is whose first token has a type. */
  static SiteLine of(int type) {
    return switch (type) {
      case PageLexer.INSTALL -> INSTALL;
      case PageLexer.SITE_HEADER -> SITE_HEADER;
      case PageLexer.DASHLESS_SITE_HEADER, PageLexer.DAMAGED_SITE_HEADER -> DAMAGED_SITE_HEADER;
      case PageLexer.UPDATE_STAMP -> UPDATE_STAMP;
      case PageLexer.STAMP_LABEL -> INCOMPLETE_STAMP;
      case PageLexer.WEATHER, PageLexer.PAGER -> WEATHER;
      default -> NONE;
    };
  }
}
