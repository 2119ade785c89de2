package io.github.tearsheet;

import java.util.Locale;

/** The line structure of a page. The same pages are kept in four layouts. */
public enum Layout {
  /** Detected: compact if the page has no blank line, bare by its URL, else spaced. The default. */
  AUTO,
  /** Blank lines separate the parts of the page, as on the site. */
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
