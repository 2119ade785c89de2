package io.github.tearsheet.model;

/**
 * The kind of a {@link Part}. The first group are the parts of a page; the second are found only
 * inside one of the first, except {@link #AGENCY} on a page made by hand.
 */
public enum PartKind {
  /** A line of the site on top, {@link Page#boilerplate()}. */
  BOILERPLATE,
  /** The site's stamp, {@link UpdateStamp#line()}. */
  UPDATE_STAMP,
  /** {@link Article#headline()}. */
  HEADLINE,
  /** The headline again, {@link Article#repeatedHeadlines()}. */
  REPEATED_HEADLINE,
  /**
   * The authors of the story, {@link Byline#line()} or {@link ListingEntry#byline()}; has {@link
   * #AUTHOR} and {@link #ORGANIZATION} in it.
   */
  BYLINE,
  /** The day that a press review names, {@link ReviewDay#line()}. */
  REVIEW_DAY,
  /** A newspaper that a press review names above it, {@link Article#papers()}. */
  PAPER,
  /** The credit of a photograph, {@link Caption#credit()}. */
  CREDIT,
  /** The description of a photograph, {@link Caption#description()}. */
  CAPTION,
  /**
   * The dateline without its dash, {@link Dateline#place()}; has {@link #CITY}, {@link #REGION} and
   * {@link #AGENCY} in it.
   */
  DATELINE,
  /** The dash between a dateline and the story, {@link Dateline#dash()}. */
  DASH,
  /**
   * A paragraph without the dateline that opens it; has {@link #REFERENCED_PAPER}, {@link
   * #REFERENCED_ISSUE} and {@link #REFERENCED_PAGES} in it.
   */
  PARAGRAPH,
  /** {@link Section#heading()}. */
  HEADING,
  /**
   * The article that a letter responds to, {@link InResponseTo#line()}; has {@link
   * #RESPONSE_TITLE}, {@link #RESPONSE_AUTHOR} and {@link #RESPONSE_DATE} in it.
   */
  IN_RESPONSE_TO,
  /** A line of its own that names an item's agency; has {@link #AGENCY} in it. */
  SOURCE_LINE,
  /** An agency in brackets after the last paragraph of an item; has {@link #AGENCY} in it. */
  SIGN_OFF,
  /** A line of {@link Section#signature()}. */
  SIGNATURE,
  /** {@link Listing#title()}. */
  TITLE,
  /** A paragraph of {@link Listing#about()}. */
  ABOUT,
  /** {@link ListingEntry#headline()}. */
  ENTRY_HEADLINE,
  /** {@link ListingEntry#teaser()}. */
  TEASER,
  /** A line of a {@link Notice}. */
  NOTICE,
  /** A line of the site at the end, {@link Page#footer()}. */
  FOOTER,

  /** {@link Dateline#city()}. */
  CITY,
  /** {@link Dateline#region()}. */
  REGION,
  /**
   * {@link Dateline#agency()} or {@link Section#agency()}. A part of the page itself only if an
   * agency was set by hand that is in no line of its section.
   */
  AGENCY,
  /** A name of {@link Byline#names()}. */
  AUTHOR,
  /** {@link Byline#organization()}. */
  ORGANIZATION,
  /** {@link InResponseTo#title()}. */
  RESPONSE_TITLE,
  /** {@link InResponseTo#author()}. */
  RESPONSE_AUTHOR,
  /** {@link InResponseTo#date()}. */
  RESPONSE_DATE,
  /** {@link PageReference#paper()}. */
  REFERENCED_PAPER,
  /** {@link PageReference#issue()}. */
  REFERENCED_ISSUE,
  /** An element of {@link PageReference#pages()}. */
  REFERENCED_PAGES
}
