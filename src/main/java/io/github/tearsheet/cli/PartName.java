package io.github.tearsheet.cli;

import io.github.tearsheet.model.PartKind;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a part of a page, for people. If a line has several parts, the one that comes first
 * here names the line, and the others are marked inside it.
 */
enum PartName {
  HEADER("header", "line of the site above the page"),
  STAMP("stamp", "date of the site's last change to the page"),
  HEADLINE("headline", "title of the page"),
  TITLE("title", "title of the listing"),
  BYLINE("byline", "authors of the story"),
  DAY("day", "day of the press review"),
  PAPERS("papers", "newspapers that the press review names"),
  HEADING("heading", "title of an item, a letter or a newspaper's part"),
  RESPONSE("in response", "article that a letter responds to"),
  CAPTION("caption", "description of a photograph"),
  PARAGRAPH("paragraph", "text"),
  SIGNATURE("signature", "writer of a letter"),
  ABOUT("about", "text about the author"),
  ENTRY("entry", "headline of a listed story"),
  TEASER("teaser", "beginning of a listed story"),
  NOTICE("notice", "box of the newspaper, not part of the story"),
  FOOTER("footer", "lines of the site below the page"),
  SOURCE_LINE("source line", "agency of an item"),
  UNREAD("unread", "text that was not read as a page"),
  NEXT_PAGE("next page", "text of the next page"),

  CREDIT("credit", "source of a photograph"),
  DATELINE("dateline", "place where the story was filed"),
  CITY("city", "place where the story was filed"),
  REGION("region", "country or region of the city"),
  AGENCY("agency", "agency of the story"),
  SIGN_OFF("sign-off", "agency after the text of an item"),
  ARTICLE("article", "title of the article that a letter responds to"),
  AUTHOR("author", "author of that article"),
  DATE("date", "date of that article"),
  PAPER("paper", "newspaper of a page reference"),
  ISSUE("issue", "issue of that newspaper"),
  PAGE("page", "page of that newspaper"),
  WRITER("writer", "author of the story"),
  ORGANIZATION("organization", "organization of the author");

  private final String label;
  private final String meaning;

  PartName(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** Returns the name of a part of a page; empty for a dash, which has no name. */
  static Optional<PartName> of(PartKind kind) {
    return switch (kind) {
      case BOILERPLATE -> Optional.of(HEADER);
      case UPDATE_STAMP -> Optional.of(STAMP);
      case HEADLINE, REPEATED_HEADLINE -> Optional.of(HEADLINE);
      case BYLINE -> Optional.of(BYLINE);
      case REVIEW_DAY -> Optional.of(DAY);
      case ABOUT -> Optional.of(ABOUT);
      case AUTHOR -> Optional.of(WRITER);
      case ORGANIZATION -> Optional.of(ORGANIZATION);
      case REFERENCED_ISSUE -> Optional.of(ISSUE);
      case PAPER -> Optional.of(PAPERS);
      case CREDIT -> Optional.of(CREDIT);
      case CAPTION -> Optional.of(CAPTION);
      case DATELINE -> Optional.of(DATELINE);
      case DASH -> Optional.empty();
      case PARAGRAPH -> Optional.of(PARAGRAPH);
      case HEADING -> Optional.of(HEADING);
      case IN_RESPONSE_TO -> Optional.of(RESPONSE);
      case SOURCE_LINE -> Optional.of(SOURCE_LINE);
      case SIGN_OFF -> Optional.of(SIGN_OFF);
      case SIGNATURE -> Optional.of(SIGNATURE);
      case TITLE -> Optional.of(TITLE);
      case ENTRY_HEADLINE -> Optional.of(ENTRY);
      case TEASER -> Optional.of(TEASER);
      case NOTICE -> Optional.of(NOTICE);
      case FOOTER -> Optional.of(FOOTER);
      case CITY -> Optional.of(CITY);
      case REGION -> Optional.of(REGION);
      case AGENCY -> Optional.of(AGENCY);
      case RESPONSE_TITLE -> Optional.of(ARTICLE);
      case RESPONSE_AUTHOR -> Optional.of(AUTHOR);
      case RESPONSE_DATE -> Optional.of(DATE);
      case REFERENCED_PAPER -> Optional.of(PAPER);
      case REFERENCED_PAGES -> Optional.of(PAGE);
    };
  }

  /** Returns the name for the margin. */
  String label() {
    return label;
  }

  /** Returns a short explanation of the name, for a legend. */
  String meaning() {
    return meaning;
  }

  /** Returns the name as a class of HTML. */
  String htmlClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
