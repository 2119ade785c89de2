package io.github.tearsheet.write;

import static io.github.tearsheet.diagnostic.DiagnosticCode.BYTE_ORDER_MARK;
import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_SITE_HEADER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.IRREGULAR_SPACING;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MIXED_LINE_ENDINGS;
import static io.github.tearsheet.diagnostic.DiagnosticCode.SURROUNDING_WHITE_SPACE;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.internal.syntax.PageBoundary;
import io.github.tearsheet.internal.syntax.WhiteSpace;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A fixer of the problems that are safe to fix in a page: the byte-order mark, line endings, white
 * space around lines, irregular spacing, the lost dash of the site header. Everything else stays as
 * it is.
 *
 * <pre>{@code
 * PageFixer.Fixed fixed = new PageFixer(parser).fix(parser.parse(text));
 * fixed.codes();                             // [TS202]
 * fixed.page().source().content();           // the fixed text
 * }</pre>
 *
 * <p>Each fix is tried: the page must read the same with it, except its header's dash, and no more
 * may be wrong with it; otherwise it is not made. Only a page whose line ends were doubled to CR CR
 * LF may read better: each was one line end, not a blank line. Fixing is repeated until it changes
 * nothing. Of the irregular gaps of a page 200 are tried at most; if more are left, TS202 is still
 * reported. Of mixed line ends the most frequent of LF and CRLF is kept. Text after the page
 * ({@link ParseResult#remainder()}) stays as it is, and so does a page with bytes that are not
 * UTF-8: its text is not what the file holds. Immutable and thread-safe.
 */
public final class PageFixer {

  /**
   * The maximum number of irregular gaps tried on a page: each needs the page to be parsed again.
   */
  private static final int MOST_GAPS = 200;

  /** In the order in which they are fixed. One fix can make another possible. */
  private static final List<DiagnosticCode> FIXABLE =
      List.of(
          BYTE_ORDER_MARK,
          MIXED_LINE_ENDINGS,
          SURROUNDING_WHITE_SPACE,
          DAMAGED_SITE_HEADER,
          IRREGULAR_SPACING);

  private static final Pattern BYTE_ORDER_MARKS = Pattern.compile("^\\uFEFF+");

  private final ArchiveParser parser;

  /**
   * Creates a fixer.
   *
   * @param parser the parser that parsed the pages; parses them again
   */
  public PageFixer(ArchiveParser parser) {
    this.parser = parser;
  }

  /**
   * A fixed page.
   *
   * @param page the result after fixing; unchanged if nothing could be fixed
   * @param codes the codes that were fixed; unmodifiable, empty if nothing was fixed
   */
  public record Fixed(ParseResult page, Set<DiagnosticCode> codes) {

    /**
     * Copies the codes.
     *
     * @param page the result after fixing
     * @param codes the codes that were fixed
     */
    public Fixed {
      codes = Set.copyOf(codes);
    }
  }

  /**
   * Fixes what can be fixed on a page. Only what was reported is: a code that the parser leaves out
   * stays.
   *
   * @param page what a parser with the same options made of the page
   * @return the page with its fixed text, and which codes were fixed
   */
  public Fixed fix(ParseResult page) {
    ParseResult fixed = page;
    Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
    if (page.source().firstMalformed().isPresent()) {
      return new Fixed(page, codes);
    }
    int[] gapsLeft = {MOST_GAPS};
    ParseResult before = null;
    while (fixed != before) {
      before = fixed;
      for (DiagnosticCode code : FIXABLE) {
        ParseResult better = fix(fixed, code, gapsLeft);
        if (better != fixed) {
          codes.add(code);
          fixed = better;
        }
      }
    }
    return new Fixed(fixed, codes);
  }

  private ParseResult fix(ParseResult page, DiagnosticCode code, int[] gapsLeft) {
    List<Diagnostic> found = of(page, code);
    if (found.isEmpty()) {
      return page;
    }
    if (code == IRREGULAR_SPACING) {
      return fixGaps(page, found.get(0).span().start(), gapsLeft);
    }
    return code == MIXED_LINE_ENDINGS
        ? fixLineEnds(page)
        : better(page, fixedText(page.source(), code, found));
  }

  /** Tries each place with more than one blank line, from the first that was found on. */
  private ParseResult fixGaps(ParseResult page, int first, int[] left) {
    ParseResult fixed = page;
    int gap = first;
    for (; left[0] > 0 && gap >= 0; left[0]--) {
      String text = fixed.source().content();
      ParseResult better = better(fixed, withoutGap(text, gap));
      gap = nextGap(better, better == fixed ? endOfGap(text, gap) : gap);
      fixed = better;
    }
    return fixed;
  }

  /** Makes all line ends of a page the same. Doubled ones made blank lines that nobody wrote. */
  private ParseResult fixLineEnds(ParseResult page) {
    LineEnds ends = LineEnds.of(page.source().content().substring(0, end(page)));
    String rest = page.source().content().substring(end(page));
    return ends.areMostlyDoubled()
        ? sound(page, ends.unified() + rest)
        : better(page, ends.unified() + rest);
  }

  /** The page with another text, if it reads the same and nothing more is wrong with it. */
  private ParseResult better(ParseResult page, String text) {
    ParseResult better = sound(page, text);
    return readsTheSame(page, better) ? better : page;
  }

  /** The page with another text, if nothing more is wrong with it. */
  private ParseResult sound(ParseResult page, String text) {
    ParseResult other = parser.parse(SourceText.of(page.source().origin(), text));
    boolean sound = other.diagnostics().size() <= page.diagnostics().size();
    boolean changed = !text.equals(page.source().content());
    return changed && sound ? other : page;
  }

  private static List<Diagnostic> of(ParseResult page, DiagnosticCode code) {
    return page.diagnostics().stream().filter(diagnostic -> diagnostic.code() == code).toList();
  }

  private static String fixedText(
      SourceText source, DiagnosticCode code, List<Diagnostic> diagnostics) {
    if (code == BYTE_ORDER_MARK) {
      return BYTE_ORDER_MARKS.matcher(source.content()).replaceFirst("");
    }
    return code == SURROUNDING_WHITE_SPACE
        ? without(source.content(), diagnostics)
        : withDash(source, diagnostics.get(0).span());
  }

  private static String without(String text, List<Diagnostic> diagnostics) {
    StringBuilder fixed = new StringBuilder(text);
    for (int i = diagnostics.size() - 1; i >= 0; i--) {
      SourceSpan span = diagnostics.get(i).span();
      fixed.delete(span.start(), span.end());
    }
    return fixed.toString();
  }

  /** Without the blank lines from a place on. */
  private static String withoutGap(String text, int start) {
    return text.substring(0, start) + text.substring(endOfGap(text, start));
  }

  /** Where the line begins that follows the blank ones at a place. */
  private static int endOfGap(String text, int start) {
    int end = start;
    int lineStart = start;
    while (end < text.length() && WhiteSpace.isSpaceOrLineEnd(text.charAt(end))) {
      end++;
      boolean ended = text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r';
      lineStart = ended ? end : lineStart;
    }
    return lineStart;
  }

  /**
   * Where the second of several blank lines begins, from a place on; negative if there are none on
   * the page.
   */
  private static int nextGap(ParseResult page, int from) {
    String text = page.source().content();
    int end = end(page);
    int secondBlank = -1;
    int lineEnds = 0;
    for (int at = from; at < end; at++) {
      if (endsLine(text, at)) {
        lineEnds++;
        if (lineEnds == 3) {
          return secondBlank;
        }
        secondBlank = at + 1;
      } else if (!WhiteSpace.isSpaceOrLineEnd(text.charAt(at))) {
        lineEnds = 0;
      }
    }
    return -1;
  }

  /** Returns whether a character is the last of a line end. */
  private static boolean endsLine(String text, int at) {
    return text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1));
  }

  private static int end(ParseResult page) {
    return page.remainder().map(SourceSpan::start).orElse(page.source().length());
  }

  private static String withDash(SourceText source, SourceSpan header) {
    String line = source.substring(header);
    boolean dashLost =
        line.startsWith(PageBoundary.HEADER_BEFORE_DASH)
            && line.endsWith(PageBoundary.HEADER_AFTER_DASH)
            && line.substring(
                    PageBoundary.HEADER_BEFORE_DASH.length(),
                    line.length() - PageBoundary.HEADER_AFTER_DASH.length())
                .isBlank();
    String text = source.content();
    return dashLost
        ? text.substring(0, header.start())
            + PageBoundary.HEADER_BEFORE_DASH
            + " \u2014 "
            + PageBoundary.HEADER_AFTER_DASH
            + text.substring(header.end())
        : text;
  }

  private static boolean readsTheSame(ParseResult before, ParseResult after) {
    return before
            .remainder()
            .map(before.source()::substring)
            .equals(after.remainder().map(after.source()::substring))
        && before.page().map(PageFixer::story).equals(after.page().map(PageFixer::story));
  }

  /** The page without the site's own lines. */
  private static Page story(Page page) {
    return page instanceof Article article
        ? Article.builder().from(article).boilerplate(List.of()).build()
        : Listing.builder().from((Listing) page).boilerplate(List.of()).build();
  }
}
