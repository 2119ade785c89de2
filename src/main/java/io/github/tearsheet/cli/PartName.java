package io.github.tearsheet.cli;

import io.github.tearsheet.model.PartKind;
import java.util.Locale;
import java.util.Optional;

/**
 * What a part of a page is called by those who look at it. Where several parts stand on a line, the
 * one that is first here names the line, and the others are marked inside it.
 */
enum PartName {
  HEADER("header", "the site's own line above the page"),
  STAMP("stamp", "the day on which the site last changed the page"),
  HEADLINE("headline", "what the page is called"),
  TITLE("title", "what the listing is called"),
  BYLINE("byline", "who wrote the story"),
  DAY("day", "the day of the press review"),
  PAPERS("papers", "newspapers that the press review names"),
  HEADING("heading", "opens an item, a letter, a paper's part"),
  RESPONSE("in response", "what a letter responds to"),
  CAPTION("caption", "what a photograph shows"),
  PARAGRAPH("paragraph", "the text"),
  SIGNATURE("signature", "who signed a letter"),
  ABOUT("about", "what the listing says about the author"),
  ENTRY("entry", "the headline of a story that is listed"),
  TEASER("teaser", "how that story begins"),
  NOTICE("notice", "a box of the paper's own, no part of the story"),
  FOOTER("footer", "the site's own lines at the end"),
  SOURCE_LINE("source line", "the agency that reported an item"),
  UNREAD("unread", "a text that is not read as a page"),
  NEXT_PAGE("next page", "belongs to the page after this one"),

  CREDIT("credit", "who took or gave the photograph"),
  DATELINE("dateline", "where a story was filed"),
  CITY("city", "where a story was filed"),
  REGION("region", "the country or region of that city"),
  AGENCY("agency", "who reported the story"),
  SIGN_OFF("sign-off", "who reported an item, after its text"),
  ARTICLE("article", "what a letter responds to"),
  AUTHOR("author", "who wrote that"),
  DATE("date", "when that was printed"),
  PAPER("paper", "the newspaper of a page reference"),
  ISSUE("issue", "the issue of the newspaper"),
  PAGE("page", "the page of the newspaper"),
  WRITER("writer", "who wrote the story"),
  ORGANIZATION("organization", "for whom the writer works");

  private final String label;
  private final String meaning;

  PartName(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** Returns the name of a part of a page; empty if it is not named, as a dash. */
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

  /** The name for the margin. */
  String label() {
    return label;
  }

  /** The name in a few words more, for a legend. */
  String meaning() {
    return meaning;
  }

  /** The name as a class of HTML. */
  String htmlClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
