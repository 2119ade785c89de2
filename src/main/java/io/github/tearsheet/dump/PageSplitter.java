package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.tearsheet.internal.syntax.PageBoundary;
import io.github.tearsheet.internal.syntax.SiteLine;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into its pages. The bytes are only searched for the beginnings of site lines; the
 * grammar says whether a line is one, and {@link PageBoundary} whether a page begins with it.
 *
 * <p>A header is also recognised where it is glued to the last line of a page: files that end
 * without a newline were joined so.
 */
final class PageSplitter {

  private static final byte[] HEADER = PageBoundary.HEADER_START.getBytes(ISO_8859_1);
  private static final byte[] INSTALL = PageBoundary.INSTALL.getBytes(ISO_8859_1);

  /** The longest line that can be of the site; no more of a line is shown to the grammar. */
  private static final int LONGEST_LINE = 512;

  private final ByteWindow window;
  private final int limit;

  /** The position of the scan, and whether only white space is before it on its line. */
  private int at;

  private boolean lineStart = true;

  // What is known of the page that the window begins with.
  private PageBoundary boundary = new PageBoundary();
  private boolean tooLarge;

  // The place of the page and of the scan.
  private long pageOffset;
  private int pageLine;
  private int line;

  /**
   * @param limit how many bytes a page may have
   * @param offset where in the text reading begins, after a page
   * @param line the number of the line there, from 1
   */
  PageSplitter(InputStream in, int limit, long offset, int line) {
    window = new ByteWindow(in, offset, limit + (1 << 16));
    this.limit = limit;
    this.line = line;
    this.pageLine = line;
    this.pageOffset = offset;
  }

  /**
   * A page of the text.
   *
   * @param bytes the page; empty if it is too large
   * @param offset where it begins
   * @param line the number of its first line
   * @param end where the next one begins
   * @param nextLine the number of the line there
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Cut(byte[] bytes, boolean tooLarge, long offset, int line, long end, int nextLine) {}

  /**
   * Goes on after a problem, as {@link ByteWindow#resume} does.
   *
   * @return the problem that ended the last page; null if there is none
   */
  @Nullable DumpProblem resume() {
    return window.length() == 0 ? window.resume() : null;
  }

  /** Returns whether all pages have been read. */
  boolean hasEnded() {
    return window.length() == 0 && window.hasEnded();
  }

  /** The next page; null at the end. Of an empty text that is the end at once. */
  @Nullable Cut next() {
    while (true) {
      window.atLeast(at + LONGEST_LINE);
      int safe = window.hasEnded() ? window.length() : window.length() - LONGEST_LINE + 1;
      int next = scan(safe);
      if (next >= 0) {
        return cut(next);
      }
      if (window.hasEnded() && at >= window.length()) {
        return window.length() == 0 && !tooLarge ? null : cut(window.length());
      }
      if (at > limit) {
        passOver();
      }
      if (!window.hasEnded()) {
        window.more();
      }
    }
  }

  /** Lets go of a page that is too large, except for what can be the line above a header. */
  private void passOver() {
    tooLarge = true;
    int kept = Math.min(at, LONGEST_LINE);
    window.drop(at - kept);
    at = kept;
  }

  /** Goes on to a place; returns where the next page begins if that shows before. */
  private int scan(int to) {
    while (at < to) {
      byte b = window.at(at);
      if (b == '\n' || b == '\r') {
        endLine(b);
      } else if (lineStart && window.spaceAt(at) > 0) {
        at += window.spaceAt(at);
      } else {
        int next = lineStart ? startOfText() : b == 'G' ? gluedHeader() : -1;
        if (next >= 0) {
          return next;
        }
        at = window.skipText(at + 1, to);
      }
    }
    return -1;
  }

  /** The first text of a line: where the next page begins, or a negative number. */
  private int startOfText() {
    lineStart = false;
    SiteLine line = siteLine();
    return boundary.isPageStart(line) ? startOfPage(line) : -1;
  }

  private SiteLine siteLine() {
    boolean canBeOne = boundary.isOnTop() || SiteLine.canBegin(window.at(at));
    return canBeOne ? SiteLine.of(window.line(at, LONGEST_LINE)) : SiteLine.NONE;
  }

  /** A header inside a line. */
  private int gluedHeader() {
    if (!window.matches(HEADER, at)) {
      return -1;
    }
    SiteLine line = siteLine();
    boolean touching = window.spaceBefore(at) == 0;
    return PageBoundary.isGluedHeader(line, touching) ? startOfPage(line) : -1;
  }

  private int startOfPage(SiteLine line) {
    int install = line == SiteLine.UPDATE_STAMP ? -1 : installAbove(at);
    return install >= 0 ? install : startOfLine(at);
  }

  /** The CR of a CRLF does not end the line yet. */
  private void endLine(byte b) {
    if (b == '\n' || at + 1 >= window.length() || window.at(at + 1) != '\n') {
      line++;
    }
    lineStart = true;
    at++;
  }

  /** Where the line {@code Install} above a header begins; negative if there is none. */
  private int installAbove(int header) {
    int end = header;
    while (end > 0 && (window.isLineEnd(end - 1) || window.spaceBefore(end) > 0)) {
      end -= window.isLineEnd(end - 1) ? 1 : window.spaceBefore(end);
    }
    int install = end - INSTALL.length;
    if (install < 0 || end >= startOfLine(header) || !window.matches(INSTALL, install)) {
      return -1;
    }
    int start = startOfLine(install);
    boolean inSentence = start == install && window.spaceBefore(install) > 0;
    return inSentence ? -1 : start;
  }

  /**
   * Where the line begins, if only white space is before a place on it. Otherwise the text there is
   * glued to other text: then it is the place itself, or the byte-order mark before it.
   */
  private int startOfLine(int offset) {
    int start = offset;
    while (start > 0 && window.spaceBefore(start) > 0) {
      start -= window.spaceBefore(start);
    }
    if (start == 0 || window.isLineEnd(start - 1)) {
      return start;
    }
    boolean marked =
        offset >= 3 && window.at(offset - 3) == (byte) 0xEF && window.spaceAt(offset - 3) == 3;
    return marked ? offset - 3 : offset;
  }

  private Cut cut(int next) {
    int lines = linesBetween(next, at);
    long end = window.offset() + next;
    byte[] bytes = tooLarge || next > limit ? new byte[0] : window.copy(0, next);
    Cut cut = new Cut(bytes, tooLarge || next > limit, pageOffset, pageLine, end, line - lines);
    window.drop(next);
    pageOffset = end;
    pageLine = line - lines;
    line = pageLine;
    at = 0;
    lineStart = true;
    boundary = new PageBoundary();
    tooLarge = false;
    return cut;
  }

  private int linesBetween(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      boolean crlf = window.at(i) == '\r' && i + 1 < window.length() && window.at(i + 1) == '\n';
      lines += window.isLineEnd(i) && !crlf ? 1 : 0;
    }
    return lines;
  }
}
