package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.ADJACENT_PARAGRAPHS;
import static io.github.tearsheet.diagnostic.DiagnosticCode.IRREGULAR_SPACING;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_BLANK_LINE;

import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.check.Occurrences;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageRule;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.source.SourceText;
import java.util.EnumSet;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Checks the blank lines between the parts of a page: one is the rule. It is given each part in the
 * order of the text. Serves one page.
 */
final class SpacingCheck {

  /** The parts, as far as their distance from the next one matters; in the order of the page. */
  enum Part {
    WEATHER("weather"),
    SITE_HEADER("site's lines"),
    UPDATE_STAMP("update stamp"),
    HEADLINE("headline"),
    LISTING_TITLE("title"),
    AUTHOR_TITLE("title"),
    BYLINE("byline"),
    REVIEW_DAY("day"),
    CAPTION("caption"),
    PAPER("name of a paper"),
    HEADING("heading"),
    SOURCE_LINE("source line"),
    RESPONSE("response line"),
    STORY("story"),
    SIGNATURE("signature"),
    ENTRY("first entry"),
    TEASER("first entry"),
    NOTICE("notice"),
    FOOTER("footer");

    private final String label;

    Part(String label) {
      this.label = label;
    }
  }

  /** More than one blank line above or below these is regular. */
  private static final Set<Part> WIDE =
      EnumSet.of(Part.REVIEW_DAY, Part.PAPER, Part.HEADING, Part.RESPONSE, Part.SIGNATURE);

  private final SourceText source;
  private final PageSyntax syntax;
  private final DiagnosticCollector diagnostics;

  private @Nullable Part above;
  private final Occurrences wide = new Occurrences();
  private final Occurrences adjacent = new Occurrences();

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
      wide.add(secondBlankLine(first));
    }
  }

  /**
   * Returns whether two or more blank lines are regular: above the title of a listing; below the
   * stamp of a page without a headline; below the headline and the day of a press review
   * (1998-2000) and around the names of papers (2001-02); below a line {@code In response to}
   * (1999-2009); between letters (2000); around the headings of briefs.
   */
  private boolean isWideByRule(Part previous, Part part) {
    return (previous == Part.HEADLINE && syntax.kind() == PageRule.PRESS_REVIEW)
        || previous == Part.UPDATE_STAMP
        || WIDE.contains(previous)
        || WIDE.contains(part)
        || part == Part.LISTING_TITLE
        || part == Part.AUTHOR_TITLE;
  }

  private void noBlank(Part previous, Part part, Token first) {
    if (part == Part.AUTHOR_TITLE || part == Part.WEATHER) {
      return;
    }
    if (previous.compareTo(Part.AUTHOR_TITLE) <= 0) {
      diagnostics.addAt(
          MISSING_BLANK_LINE,
          first.getStartIndex(),
          "missing blank line: between the " + previous.label + " and the " + part.label);
    } else if (previous == Part.STORY && part == Part.STORY) {
      adjacent.add(first.getStartIndex());
    }
  }

  /** Where the first line begins that is more than the one blank line. */
  private int secondBlankLine(Token first) {
    Token lineAbove = syntax.lineAbove(first);
    return source.lineSpan(source.position(Lines.end(lineAbove)).line() + 2).start();
  }

  /** Reports what is reported once a page. */
  void report() {
    if (!wide.isEmpty()) {
      diagnostics.addAt(
          IRREGULAR_SPACING,
          wide.first(),
          "irregular spacing: more than one blank line between two parts ("
              + wide.count("place", "places")
              + " on this page)");
    }
    if (!adjacent.isEmpty()) {
      diagnostics.addAt(
          ADJACENT_PARAGRAPHS,
          adjacent.first(),
          "adjacent paragraphs: no blank line before this one ("
              + adjacent.count("place", "places")
              + " on this page)");
    }
  }
}
