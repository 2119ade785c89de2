package io.github.tearsheet.model;

import java.util.Locale;

/** The kind of a page, by its headline, its title or its lines. */
public enum PageKind {
  /** One story: an {@link Article}. */
  ARTICLE,
  /**
   * Short items, an {@link Article} with sections: {@code News in Brief}, {@code Business in
   * Brief}, {@code More Business Headlines}.
   */
  BRIEFS,
  /** A review of other newspapers, an {@link Article}, some with sections: {@code Press Review}. */
  PRESS_REVIEW,
  /**
   * Letters to the editor, an {@link Article} with sections: {@code MAILBOX: ...}, {@code Your
   * Letters}, {@code In response to ...}.
   */
  LETTERS,
  /** Headlines and teasers: a {@link Listing}. */
  LISTING;

  /** {@return the name in small letters, with hyphens: {@code press-review}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
