package io.github.tearsheet.internal.syntax;

import java.util.List;

/**
 * Detects what kind of page it is: by its headline, by the structure of its lines, or on a page
 * without a headline by what the URL suggests. Where nothing shows another kind, the page is an
 * article.
 */
final class KindDetector {

  /** A page of another site shows it in its first lines. */
  private static final int FIRST_LINES = 10;

  /** It can also show it in its last characters. */
  private static final int LENGTH_OF_FOOT = 1000;

  private static final int LONGEST_SIGNATURE = 4;

  /** The least number of items, or of other signs of a kind, that make a page one. */
  private static final int ENOUGH_ITEMS = 2;

  /** The least number of names with numbers that are papers with pages. */
  private static final int MANY_PAPERS = 4;

  /** The least number of headlines with a teaser that make a listing. */
  private static final int ENOUGH_PAIRS = 3;

  /** The least number of rows that make a table. */
  private static final int ENOUGH_ROWS = 2;

  private final PageScan scan;
  private final PageTokens tokens;
  private final String text;
  private final ClosingBrackets brackets;
  private final CharacterSearch bars;
  private final PageRule suggested;

  /**
   * Prepares a detection.
   *
   * @param suggested the kind that the URL suggests for a page without a headline
   */
  KindDetector(PageScan scan, String text, ClosingBrackets brackets, PageRule suggested) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.text = text;
    this.brackets = brackets;
    bars = new CharacterSearch(text, '|');
    this.suggested = suggested;
  }

  PageRule detect() {
    int first = scan.firstBelowTop();
    if (first == 0 && isOtherSite()) {
      return PageRule.OTHER_SITE;
    }
    return switch (tokens.type(first)) {
      case PageLexer.LISTING_TITLE, PageLexer.AUTHOR_TITLE -> PageRule.LISTING;
      case PageLexer.BRIEFS_TITLE -> PageRule.BRIEFS;
      case PageLexer.REVIEW_TITLE -> PageRule.PRESS_REVIEW;
      // A story can have such a headline, too. Its dateline shows that it is one.
      case PageLexer.LETTERS_TITLE ->
          tokens.type(tokens.nextLine(first)) == PageLexer.DATELINE
              ? byStructure(first)
              : PageRule.LETTERS;
      default -> byStructure(first);
    };
  }

  private PageRule byStructure(int first) {
    int line = scan.hasHeadline() ? tokens.nextLine(first) : first;
    if (tokens.isEnd(line)) {
      return PageRule.ARTICLE;
    }
    if (hasLetters(line)) {
      return PageRule.LETTERS;
    }
    if ((endsAsBriefs(first) && hasHeadingAboveText(line)) || agencyItems(line) >= ENOUGH_ITEMS) {
      return PageRule.BRIEFS;
    }
    return scan.hasHeadline() ? PageRule.ARTICLE : withoutHeadline(line);
  }

  private PageRule withoutHeadline(int line) {
    if (tokens.type(line) == PageLexer.PAPER_HEADING || hasPageReferences(line)) {
      return PageRule.PRESS_REVIEW;
    }
    if (suggested == PageRule.ARTICLE && isListing(line)) {
      return PageRule.LISTING;
    }
    if (suggested == PageRule.BRIEFS && !hasHeadingAboveText(line)) {
      return PageRule.ARTICLE;
    }
    return suggested;
  }

  // ---- other sites

  private boolean isOtherSite() {
    int line = 0;
    int rows = 0;
    for (int i = 0; i < FIRST_LINES && !tokens.isEnd(line); i++) {
      rows += isTableRow(line) ? 1 : 0;
      if (tokens.type(line) == PageLexer.OTHER_SITE || rows >= ENOUGH_ROWS) {
        return true;
      }
      line = tokens.nextLine(line);
    }
    int foot = text.indexOf(PageBoundary.OTHER_SITE_FOOT, scan.end() - LENGTH_OF_FOOT);
    return foot >= 0 && foot < scan.end();
  }

  private boolean isTableRow(int line) {
    int end = tokens.lineEnd(line);
    return bars.next(tokens.get(line).getStartIndex()) < end
        && LineLexer.isTableRow(text, tokens.get(line).getStartIndex(), end);
  }

  // ---- letters

  /**
   * Detected by a response line, a salutation, or a signature that has a place or a job. A
   * salutation right below prose can be a letter that a story quotes: it counts if a name below
   * signs it. A signature at the end of a page can be the author's: it counts if several short
   * lines above are a signature and a title.
   */
  private boolean hasLetters(int first) {
    boolean belowProse = false;
    boolean quotesLetter = false;
    boolean several = false;
    int shortLines = 0;
    for (int line = first; !tokens.isEnd(line); line = tokens.nextLine(line)) {
      int type = tokens.type(line);
      if (type == PageLexer.RESPONSE
          || (type == PageLexer.SALUTATION && !belowProse)
          || (type == PageLexer.LETTERS_ABOUT && line == first && hasLetterBelow(line))
          || (belowProse && quotesLetter && PageSyntax.isName(type))
          || (belowProse && isSignature(line, several))) {
        return true;
      }
      quotesLetter |= type == PageLexer.SALUTATION;
      belowProse = type == PageLexer.PROSE || type == PageLexer.QUOTATION || endsWithColon(line);
      shortLines = isTitle(line) || isPhrase(line) ? shortLines + 1 : 0;
      several |= shortLines >= ENOUGH_ITEMS && line != first;
    }
    return false;
  }

  /** A story about letters can begin with the same words as the line above the first letter. */
  private boolean hasLetterBelow(int first) {
    int line = tokens.nextLine(first);
    while (!tokens.isEnd(line)
        && tokens.type(line) != PageLexer.MORE_LETTERS
        && !PageSyntax.isName(tokens.type(line))) {
      line = tokens.nextLine(line);
    }
    return hasTwoBlanksBelow(first) || !tokens.isEnd(line);
  }

  private boolean endsWithColon(int line) {
    return text.charAt(tokens.lineEnd(line) - 1) == ':';
  }

  /**
   * A name with a place on one of the next lines: {@code Vera Sol}, {@code Gent, Ohio}; a job can
   * be between them. Text or two blank lines follow, unless it can close the page. With blank lines
   * between its own lines, the place must be known and two blank lines must follow: a story can
   * quote how a letter ends.
   */
  private boolean isSignature(int line, boolean canCloseThePage) {
    if (!PageSyntax.isName(tokens.type(line))) {
      return false;
    }
    boolean apart = false;
    int next = tokens.nextLine(line);
    for (int i = 1; i < LONGEST_SIGNATURE && !tokens.isEnd(next); i++) {
      if (tokens.type(next - 1) == PageLexer.BLANKS || isText(next)) {
        return false;
      }
      apart |= tokens.type(next - 1) == PageLexer.BLANK;
      if (tokens.type(next) == PageLexer.PLACE) {
        return apart
            ? isKnownPlace(next) && hasTwoBlanksBelow(next)
            : canCloseThePage || hasTextBelow(next);
      }
      next = tokens.nextLine(next);
    }
    return false;
  }

  private boolean isKnownPlace(int line) {
    return LineLexer.isKnownPlace(text, tokens.get(line).getStartIndex(), tokens.lineEnd(line));
  }

  private boolean hasTextBelow(int place) {
    int line = tokens.nextLine(place);
    while (!tokens.isEnd(line) && !isText(line)) {
      line = tokens.nextLine(line);
    }
    return hasTwoBlanksBelow(place) || !tokens.isEnd(line);
  }

  private boolean hasTwoBlanksBelow(int line) {
    return tokens.type(tokens.nextLine(line) - 1) == PageLexer.BLANKS;
  }

  // ---- briefs

  private boolean endsAsBriefs(int first) {
    return scan.hasHeadline()
        && LineLexer.endsAsBriefs(text, tokens.get(first).getStartIndex(), tokens.lineEnd(first));
  }

  private boolean hasHeadingAboveText(int first) {
    for (int line = first; !tokens.isEnd(line); line = tokens.nextLine(line)) {
      int next = tokens.nextLine(line);
      if (isTitle(line) && (isText(next) || namesAgency(next))) {
        return true;
      }
    }
    return false;
  }

  /** The titles that have below them a text with an agency. */
  private int agencyItems(int first) {
    int items = 0;
    for (int line = first; !tokens.isEnd(line); line = tokens.nextLine(line)) {
      if (isTitle(line) && namesAgency(tokens.nextLine(line))) {
        items++;
      }
    }
    return items;
  }

  /**
   * In the dateline, on a line of its own, or in the bracket that closes a paragraph of the item.
   */
  boolean namesAgency(int line) {
    int type = tokens.type(line);
    if (type == PageLexer.AGENCY || type == PageLexer.AGENCY_CREDIT) {
      return isText(tokens.nextLine(line));
    }
    if (type == PageLexer.DATELINE && hasAgency(line)) {
      return true;
    }
    for (int at = line; isText(at) || isPhrase(at); at = tokens.nextLine(at)) {
      if (brackets.ofAgency(tokens.get(at).getStartIndex(), tokens.lineEnd(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAgency(int dateline) {
    int start = tokens.get(dateline).getStartIndex();
    int end = tokens.get(dateline).getStopIndex() + 1;
    List<LinePart> parts = LineGrammar.DATELINE.parts(text, start, end);
    return LineGrammar.first(parts, DatelineLexer.AGENCY) != null;
  }

  private boolean isTitle(int line) {
    return switch (tokens.type(line)) {
      case PageLexer.TITLE, PageLexer.NAME, PageLexer.PERSON, PageLexer.PLACE -> true;
      // A title can open like a credit: `VimpelCom Buys Barge`.
      case PageLexer.LOOSE_SEAM -> tokens.type(line + 1) == PageLexer.TITLE;
      default -> false;
    };
  }

  /** A paragraph that ends with a sign-off does not end with a full stop. */
  private boolean isPhrase(int line) {
    return tokens.type(line) == PageLexer.PHRASE;
  }

  private boolean isText(int line) {
    return switch (tokens.type(line)) {
      case PageLexer.PROSE,
          PageLexer.DATELINE,
          PageLexer.QUOTATION,
          PageLexer.CREDIT,
          PageLexer.DOUBTFUL_CREDIT,
          PageLexer.SEAM,
          PageLexer.LOOSE_SEAM,
          PageLexer.COURTESY,
          PageLexer.UNLISTED_CREDIT ->
          true;
      default -> false;
    };
  }

  // ---- listings

  /** Pairs of a title and a line of text, and nothing else but a pager and a footer. */
  private boolean isListing(int first) {
    int pairs = 0;
    for (int line = first; !tokens.isEnd(line); line = tokens.nextLine(line)) {
      if (tokens.type(line) == PageLexer.FOOTER || tokens.type(line) == PageLexer.PAGER) {
        continue;
      }
      int teaser = belowByline(tokens.nextLine(line));
      if (isTitle(line) && tokens.isEnd(teaser)) {
        break; // the text is cut
      }
      if (!isTitle(line) || isNumbered(line) || !(isText(teaser) || isPhrase(teaser))) {
        return false;
      }
      pairs += tokens.type(line) == PageLexer.TITLE ? 1 : 0;
      line = teaser;
    }
    return pairs >= ENOUGH_PAIRS;
  }

  private boolean isNumbered(int line) {
    return LineLexer.isNumbered(text, tokens.get(line).getStartIndex(), tokens.lineEnd(line));
  }

  private int belowByline(int line) {
    int type = tokens.type(line);
    boolean isByline = type == PageLexer.STAFF_WRITER || type == PageLexer.BYLINE;
    return isByline ? tokens.nextLine(line) : line;
  }

  // ---- press reviews

  /**
   * At the ends of two paragraphs, or of one if it names many papers: a bracket alone can hold the
   * articles of a law, or goals.
   */
  private boolean hasPageReferences(int first) {
    int paragraphs = 0;
    for (int line = first; !tokens.isEnd(line); line = tokens.nextLine(line)) {
      int end = tokens.lineEnd(line);
      int bracket =
          isText(line) || isPhrase(line)
              ? brackets.ofPages(tokens.get(line).getStartIndex(), end)
              : -1;
      if (bracket >= 0) {
        paragraphs += weight(line, bracket, end);
      }
    }
    return paragraphs >= ENOUGH_ITEMS;
  }

  /** A number inside a sentence is an age or a score: {@code Kem beat Gent (3-1).} */
  private int weight(int line, int bracket, int end) {
    long papers =
        LineGrammar.PAGE_REFERENCES.parts(text, bracket, end).stream()
            .filter(part -> part.type() == PageReferencesLexer.PAPER)
            .count();
    if (papers == 0) {
      return LineLexer.endsSentence(text, tokens.get(line).getStartIndex(), bracket) ? 1 : 0;
    }
    return papers >= MANY_PAPERS ? ENOUGH_ITEMS : 1;
  }
}
