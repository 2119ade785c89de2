package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_SITE_HEADER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.EXTRA_SITE_LINE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVALID_UPDATE_STAMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_HEADLINE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_SITE_HEADER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_UPDATE_STAMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.PARTS_OUT_OF_ORDER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.REPEATED_HEADLINE;

import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.WhiteSpace;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import io.github.tearsheet.source.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds the head of a page: the site's lines, the update stamp, the headline. Reports what is
 * missing or in the wrong order.
 */
final class PageHeaderBuilder {

  private static final int NOT_SEEN = -1;

  /** So much of the page's text is repeated in a message. */
  private static final int LONGEST_SHOWN = 40;

  private final SourceText source;
  private final Lines lines;
  private final DiagnosticCollector diagnostics;

  private final List<Text> boilerplate = new ArrayList<>();
  private final List<Text> repeatedHeadlines = new ArrayList<>();
  private @Nullable UpdateStamp updateStamp;
  private @Nullable Text headline;

  /** Where header and stamp end. */
  private int headerEnd = NOT_SEEN;

  private int stampEnd = NOT_SEEN;

  PageHeaderBuilder(SourceText source, Lines lines, DiagnosticCollector diagnostics) {
    this.source = source;
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  List<Text> boilerplate() {
    return boilerplate;
  }

  Optional<UpdateStamp> updateStamp() {
    return Optional.ofNullable(updateStamp);
  }

  Optional<Text> headline() {
    return Optional.ofNullable(headline);
  }

  List<Text> repeatedHeadlines() {
    return repeatedHeadlines;
  }

  void installLine(Token line) {
    boilerplate.add(lines.text(line));
    diagnostics.add(
        EXTRA_SITE_LINE, Lines.span(line), "extra site line: left by a button of the site");
  }

  /** A line of the site that is neither its header nor its stamp. */
  void siteLine(Token line) {
    boilerplate.add(lines.text(line));
  }

  /** The weather is in the header's place. */
  void weather(Token line) {
    siteLine(line);
    headerEnd = Lines.end(line);
  }

  void siteHeader(Token line) {
    boilerplate.add(lines.text(line));
    if (headerEnd != NOT_SEEN) {
      diagnostics.add(
          PARTS_OUT_OF_ORDER, Lines.span(line), "site header out of order: it is repeated here");
    } else if (stampEnd != NOT_SEEN) {
      diagnostics.add(
          PARTS_OUT_OF_ORDER,
          Lines.span(line),
          "site header out of order: it is below the update stamp");
    }
    headerEnd = Lines.end(line);
  }

  void damagedSiteHeader(Token line) {
    siteHeader(line);
    diagnostics.add(
        DAMAGED_SITE_HEADER,
        Lines.span(line),
        "damaged site header: it has lost its dash, or is cut or decoded wrongly");
  }

  /**
   * The stamp's line.
   *
   * @param date its date, if that has the form of one
   * @param other the text in the date's place
   * @param inStory whether the story has begun above it
   */
  void updateStamp(Token label, @Nullable Token date, @Nullable Token other, boolean inStory) {
    Token last = date != null ? date : other != null ? other : label;
    Text line = lines.text(label, last);
    if (updateStamp != null) {
      diagnostics.add(
          PARTS_OUT_OF_ORDER,
          Lines.span(label, last),
          "update stamp out of order: it is repeated here");
      boilerplate.add(line);
      return;
    }
    if (headline != null || inStory) {
      diagnostics.add(
          PARTS_OUT_OF_ORDER,
          Lines.span(label, last),
          "update stamp out of order: it is below the " + (inStory ? "story" : "headline"));
    }
    stampEnd = Lines.end(last);
    updateStamp = UpdateStamp.builder().line(line).date(date(label, date, other)).build();
  }

  private Optional<LocalDate> date(Token label, @Nullable Token date, @Nullable Token other) {
    Token found = date != null ? date : other;
    if (found == null) {
      diagnostics.addAt(
          INVALID_UPDATE_STAMP, Lines.end(label), "invalid update stamp: it has no date");
      return Optional.empty();
    }
    Optional<LocalDate> day = date == null ? Optional.empty() : day(date.getText());
    if (day.isEmpty()) {
      diagnostics.add(
          INVALID_UPDATE_STAMP, Lines.span(found), "invalid date: " + shown(found.getText()));
    } else if (source.content().charAt(label.getStartIndex()) != '.') {
      diagnostics.add(
          INVALID_UPDATE_STAMP,
          Lines.span(label),
          "invalid update stamp: its full stop is missing");
    }
    return day;
  }

  /** Enough of a text to know it by, on one line and without control characters. */
  private static String shown(String text) {
    String begin = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    return begin.replaceAll("\\p{Cc}", "?");
  }

  /** Parses MM/DD/YYYY; empty if the calendar has no such day. */
  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date, 6, 10, 10),
              Integer.parseInt(date, 0, 2, 10),
              Integer.parseInt(date, 3, 5, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  void headline(Token first, Token last) {
    headline = lines.text(first, last);
  }

  void repeatedHeadline(Token line) {
    repeatedHeadlines.add(lines.text(line));
    diagnostics.add(
        REPEATED_HEADLINE, Lines.span(line), "repeated headline: it is the same as the one above");
  }

  /** Returns whether the page has neither site header nor update stamp. */
  boolean isMissing() {
    return headerEnd == NOT_SEEN && stampEnd == NOT_SEEN;
  }

  /** Reports the parts that are missing, each where it should be. */
  void reportMissing(
      int pageStart, int pageEnd, boolean needsHeader, boolean needsStamp, boolean needsHeadline) {
    int top = Math.max(headerEnd, stampEnd);
    if (needsHeader && headerEnd == NOT_SEEN) {
      diagnostics.addAt(
          MISSING_SITE_HEADER, pageStart, "missing site header: Get the latest updates ...");
    }
    if (needsStamp && stampEnd == NOT_SEEN) {
      diagnostics.addAt(
          MISSING_UPDATE_STAMP,
          headerEnd == NOT_SEEN ? pageStart : textBelow(headerEnd, pageEnd),
          "missing update stamp: . Last Updated: MM/DD/YYYY");
    }
    if (needsHeadline && headline == null) {
      diagnostics.addAt(
          MISSING_HEADLINE,
          top == NOT_SEEN ? pageStart : textBelow(top, pageEnd),
          "missing headline: the text begins without one");
    }
  }

  /** Returns the offset of the next text; the given one if there is no more text. */
  private int textBelow(int offset, int pageEnd) {
    int at = offset;
    while (at < pageEnd && WhiteSpace.isSpaceOrLineEnd(source.content().charAt(at))) {
      at++;
    }
    return at < pageEnd ? at : offset;
  }
}
