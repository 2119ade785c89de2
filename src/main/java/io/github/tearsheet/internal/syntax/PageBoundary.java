package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.source.SourceText;
import java.util.stream.IntStream;

/**
 * The places where a page begins in a text of several, for the parser and for those who look for
 * the pages of a dump. It is given the looks of the lines in their order, from the top of a page
 * on.
 *
 * <p>The top of a page is its site lines and stamps, up to the headline. Below the top, a site
 * header begins the next page. So does a stamp, unless the page has none yet: then it is the page's
 * own stamp that has slipped down. Serves one page.
 */
public final class PageBoundary {

  /** How a site header begins: where it can be looked for before its line is known. */
  public static final String HEADER_START = "Get the latest updates as we post";

  /** The words of a site header before its dash. */
  public static final String HEADER_BEFORE_DASH = HEADER_START + " them";

  /** The words of a site header after its dash. */
  public static final String HEADER_AFTER_DASH = "right on your browser";

  /** The line of a button above many a site header. */
  public static final String INSTALL = "Install";

  /** How pages of the newer site end. */
  static final String OTHER_SITE_FOOT = "A Message from The Moscow Times:";

  private boolean onTop = true;
  private boolean headerSeen;
  private boolean stampSeen;
  private boolean belowStamp;

  /** {@return the offsets at which the pages of a text begin; the first is 0} */
  public static int[] pageStarts(SourceText text) {
    IntStream.Builder starts = IntStream.builder();
    int start = 0;
    boolean hasNext = true;
    while (hasNext) {
      starts.add(start);
      PageScan page = new PageScan(text, start, LexerOptions.DEFAULT);
      hasNext = page.hasNext();
      start = page.end();
    }
    return starts.build().toArray();
  }

  /**
   * {@return whether what follows other text on its line begins the next page} A damaged header can
   * be part of a sentence, unless it touches the text before it.
   */
  public static boolean isGluedHeader(SiteLine line, boolean touching) {
    return line == SiteLine.SITE_HEADER || (touching && line == SiteLine.DAMAGED_SITE_HEADER);
  }

  /**
   * Where a site header begins inside a line, after a file without a newline at its end; the end of
   * the line if none does. Each header is looked at without the one that is glued to it.
   */
  static int gluedHeader(String text, int start, int end) {
    int first = end;
    int at = text.lastIndexOf(HEADER_START, end);
    while (at > start) {
      SiteLine line =
          SiteLine.of(LineLexer.firstType(text, at, WhiteSpace.skipBack(text, first, at)));
      if (isGluedHeader(line, !WhiteSpace.isSpace(text.charAt(at - 1)))) {
        first = at;
      }
      at = text.lastIndexOf(HEADER_START, at - 1);
    }
    return first;
  }

  /** {@return whether only site lines and stamps have been seen} */
  public boolean isOnTop() {
    return onTop;
  }

  /**
   * Takes the next line.
   *
   * @return whether the next page begins with it. If the line above is {@link SiteLine#INSTALL},
   *     the page begins there
   */
  public boolean isPageStart(SiteLine line) {
    return onTop ? isPageStartOnTop(line) : isPageStartBelow(line);
  }

  private boolean isPageStartOnTop(SiteLine line) {
    boolean header = line == SiteLine.INSTALL || isHeader(line);
    if (header && headerSeen && belowStamp) {
      return true;
    }
    boolean stamp = line == SiteLine.UPDATE_STAMP || line == SiteLine.INCOMPLETE_STAMP;
    headerSeen |= header;
    stampSeen |= stamp;
    belowStamp = stamp;
    onTop = line != SiteLine.NONE;
    return false;
  }

  private boolean isPageStartBelow(SiteLine line) {
    boolean stamp = line == SiteLine.UPDATE_STAMP;
    boolean start = isHeader(line) || (stamp && stampSeen && !belowStamp);
    stampSeen |= stamp;
    belowStamp = stamp;
    return start;
  }

  private static boolean isHeader(SiteLine line) {
    return line == SiteLine.SITE_HEADER || line == SiteLine.DAMAGED_SITE_HEADER;
  }
}
