package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.ADJACENT_PARAGRAPHS;
import static io.github.tearsheet.diagnostic.DiagnosticCode.IRREGULAR_SPACING;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_BLANK_LINE;

import io.github.tearsheet.internal.check.Count;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.source.SourceText;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Checks the blank lines between the parts of a page: one is the rule. It is given each part in the
 * order of the text. Serves one page.
 */
final class SpacingCheck {

  /** The parts, as far as their distance from the next one matters; in the order of the page. */
  enum Part {
    SITE_HEADER("site's lines"),
    UPDATE_STAMP("update stamp"),
    HEADLINE("headline"),
    LISTING_TITLE("title"),
    CAPTION("caption"),
    PAPER("name of a paper"),
    HEADING("heading"),
    SOURCE_LINE("source line"),
    RESPONSE("line that it responds to"),
    STORY("story"),
    SIGNATURE("signature"),
    ENTRY("first entry"),
    NOTICE("notice"),
    FOOTER("footer");

    private final String label;

    Part(String label) {
      this.label = label;
    }
  }

  private final SourceText source;
  private final PageSyntax syntax;
  private final DiagnosticCollector diagnostics;

  private @Nullable Part above;
  private int firstWide = -1;
  private int wide;
  private int firstAdjacent = -1;
  private int adjacent;

  SpacingCheck(SourceText source, PageSyntax syntax, DiagnosticCollector diagnostics) {
    this.source = source;
    this.syntax = syntax;
    this.diagnostics = diagnostics;
  }

  /** The last part that was given. */
  @Nullable Part above() {
    return above;
  }

  /** Takes the next part of the page. */
  void part(Part part, Token first) {
    Part previous = above;
    above = part;
    Token gap = syntax.gapAbove(first);
    if (previous == null || gap == null) {
      return;
    }
    if (gap.getType() == PageParser.NEWLINE) {
      noBlank(previous, part, first);
    } else if (gap.getType() == PageParser.BLANKS && !isWideByRule(previous, part)) {
      firstWide = wide++ == 0 ? secondBlankLine(first) : firstWide;
    }
  }

  /** Two blanks are the rule above a listing's title and below the papers of a press review. */
  private static boolean isWideByRule(Part previous, Part part) {
    return part == Part.LISTING_TITLE || previous == Part.PAPER;
  }

  private void noBlank(Part previous, Part part, Token first) {
    if (previous.compareTo(Part.LISTING_TITLE) <= 0) {
      diagnostics.addAt(
          MISSING_BLANK_LINE,
          first.getStartIndex(),
          "a blank line is missing between the " + previous.label + " and the " + part.label);
    } else if (previous == Part.STORY && part == Part.STORY) {
      firstAdjacent = adjacent++ == 0 ? first.getStartIndex() : firstAdjacent;
    }
  }

  /** Where the first line begins that is more than the one blank line. */
  private int secondBlankLine(Token first) {
    Token lineAbove = syntax.lineAbove(first);
    return source.lineSpan(source.position(Lines.end(lineAbove)).line() + 2).start();
  }

  /** Reports what is reported once a page. */
  void report() {
    if (wide > 0) {
      diagnostics.addAt(
          IRREGULAR_SPACING,
          firstWide,
          "more than one blank line stands between two parts ("
              + Count.of(wide, "place", "places")
              + " on this page)");
    }
    if (adjacent > 0) {
      diagnostics.addAt(
          ADJACENT_PARAGRAPHS,
          firstAdjacent,
          "no blank line parts this paragraph from the one above ("
              + Count.of(adjacent, "place", "places")
              + " on this page)");
    }
  }
}
