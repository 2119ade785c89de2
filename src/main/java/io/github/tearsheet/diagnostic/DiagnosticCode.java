package io.github.tearsheet.diagnostic;

import static io.github.tearsheet.diagnostic.Severity.ERROR;
import static io.github.tearsheet.diagnostic.Severity.INFO;
import static io.github.tearsheet.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * The kinds of diagnostics. A code never changes its meaning and is never reused; {@code TS0} is
 * about the page as a whole, {@code TS1} about missing and misplaced parts, {@code TS2} about
 * damage, {@code TS3} about what is only worth knowing, {@code TS4} about the dump that holds the
 * pages.
 */
public enum DiagnosticCode {
  /** Nothing but white space. */
  EMPTY_PAGE("TS001", ERROR),
  /** Bytes that are not UTF-8; the position is that of the first. */
  INVALID_ENCODING("TS002", ERROR),
  /** The text is longer than the options of the parser or the limits of the dump allow. */
  PAGE_TOO_LARGE("TS003", ERROR),
  /** Neither header nor stamp, and its lines or its URL are those of another site. */
  NOT_AN_ARCHIVE_PAGE("TS004", ERROR),

  /** The site's own first line is not there. */
  MISSING_SITE_HEADER("TS101", ERROR),
  /** There is no line {@code . Last Updated: MM/DD/YYYY}. */
  MISSING_UPDATE_STAMP("TS102", ERROR),
  /** A stamp line without a valid date of the form MM/DD/YYYY. */
  INVALID_UPDATE_STAMP("TS103", ERROR),
  /** The page has no headline. */
  MISSING_HEADLINE("TS104", ERROR),
  /** The page has no story below its headline. */
  MISSING_BODY("TS105", ERROR),
  /** A site header or an update stamp where it does not belong, or a second page. */
  PARTS_OUT_OF_ORDER("TS106", ERROR),
  /** Header, stamp, headline and what follows it on adjacent lines. */
  MISSING_BLANK_LINE("TS107", ERROR),

  /** The site header is there, but not as the site wrote it. */
  DAMAGED_SITE_HEADER("TS201", WARNING),
  /**
   * More than one blank line between two parts, where one is the rule; not reported above a
   * listing's title, for example. One diagnostic per page.
   */
  IRREGULAR_SPACING("TS202", WARNING),
  /** The headline is there twice. */
  REPEATED_HEADLINE("TS203", WARNING),
  /** A caption line whose credit, or its end, is uncertain. */
  UNCERTAIN_CREDIT("TS204", WARNING),
  /** A dateline whose dash, or a space next to it, is lost. */
  DAMAGED_DATELINE("TS205", WARNING),
  /** A control character in a line; one diagnostic a line. */
  CONTROL_CHARACTER("TS206", WARNING),
  /** The text begins with U+FEFF. */
  BYTE_ORDER_MARK("TS207", WARNING),
  /** Lines that end in more than one way; one diagnostic a page. */
  MIXED_LINE_ENDINGS("TS208", WARNING),
  /** U+FFFD, or text that was decoded wrongly once; one diagnostic a line. */
  REPLACEMENT_CHARACTER("TS209", WARNING),
  /** White space at the start or the end of a line of text. */
  SURROUNDING_WHITE_SPACE("TS210", WARNING),
  /** Paragraphs with no blank line between; one diagnostic a page. */
  ADJACENT_PARAGRAPHS("TS211", WARNING),
  /** A brief that has no heading. */
  MISSING_HEADING("TS212", WARNING),
  /** Page references of a press review whose bracket is not closed. */
  UNCLOSED_PAGE_REFERENCE("TS213", WARNING),
  /** A bracket with digits or known papers that cannot be read as page references. */
  UNREADABLE_PAGE_REFERENCES("TS214", WARNING),
  /** Lines that end inside a sentence; one diagnostic a page. */
  BROKEN_LINE("TS215", WARNING),
  /** A lost letter, a letter for a dash, a lost name, a wrong alphabet; one diagnostic a line. */
  DAMAGED_TEXT("TS216", WARNING),
  /** Zero-width and direction characters and soft hyphens; one diagnostic a line. */
  INVISIBLE_CHARACTER("TS217", WARNING),
  /** The day of a press review without a year, or one that the calendar does not have. */
  DAY_WITHOUT_DATE("TS218", WARNING),
  /** A box of the paper on a compact page, without the line that ends it. */
  BOX_WITHOUT_END("TS219", WARNING),

  /** The line {@code Install}, left by a button of the site. */
  EXTRA_SITE_LINE("TS301", INFO),
  /** One more page in the same file or entry of a dump. */
  FURTHER_PAGE("TS302", INFO),
  /** A letter that nobody signed. */
  UNSIGNED_LETTER("TS303", INFO),
  /** A caption that does not open with a credit, recognised by its position alone. */
  ASSUMED_CAPTION("TS304", INFO),

  /** A dump, or a part of it, ends in the middle. */
  TRUNCATED_DUMP("TS401", ERROR),
  /** Bytes of a dump that its format does not allow, or that cannot be unpacked. */
  DAMAGED_DUMP("TS402", ERROR),
  /** A line of JSON Lines, or a row, that has no text; or a field of the wrong kind. */
  MALFORMED_RECORD("TS403", ERROR),
  /** Records of a web crawl that hold no text, such as HTML; one diagnostic a file. */
  NOT_TEXT("TS404", INFO),
  /**
   * More entries, bytes or compression than the limits allow; reading ended there. Only a header
   * that is too long is skipped.
   */
  DUMP_LIMIT_EXCEEDED("TS405", ERROR),
  /** An archive in an archive in an archive; it was not opened. */
  NESTED_TOO_DEEP("TS406", WARNING),
  /** A file or an entry in a format that is not read, such as PDF. */
  UNSUPPORTED_FORMAT("TS407", ERROR),
  /**
   * Files of a folder, or entries of an archive, whose names are not those of pages; one a dump.
   */
  SKIPPED_FILES("TS408", INFO);

  private final String id;
  private final Severity severity;

  DiagnosticCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** {@return the code itself, such as {@code TS103}} */
  public String id() {
    return id;
  }

  /**
   * {@return what it is called, in small letters with hyphens, such as {@code
   * invalid-update-stamp}}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the severity unless the parser's options say otherwise} */
  public Severity defaultSeverity() {
    return severity;
  }

  /** {@return whether it is about the dump that holds the pages, not about a page} */
  public boolean isOfDump() {
    return id.startsWith("TS4");
  }

  /** {@return the code, such as {@code TS103}} */
  @Override
  public String toString() {
    return id;
  }
}
