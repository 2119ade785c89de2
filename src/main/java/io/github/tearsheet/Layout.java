package io.github.tearsheet;

import java.util.Locale;

/** The line structure of a page. The same pages are kept in three layouts. */
public enum Layout {
  /** Spaced or compact, whichever a page shows: compact if it has no blank line. The default. */
  AUTO,
  /** Blank lines part the parts of the page, as the site had it. */
  SPACED,
  /** Every blank line is dropped, as in FineWeb. Missing blank lines are not reported. */
  COMPACT,
  /**
   * Site header, update stamp and headline are dropped, as in C4, with or without blank lines. A
   * page that has none of them lacks nothing; one that has is read as in {@link #AUTO}.
   */
  HEADLESS,
  /**
   * Site header and update stamp are missing, the headline is there: pages of the families {@code
   * /news/article/}, {@code /article.php} and others. A page whose URL is of such a family is
   * recognised without this option.
   */
  BARE;

  /** {@return the name in small letters, such as {@code headless}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
