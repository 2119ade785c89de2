package io.github.tearsheet.model;

import java.util.Locale;

/** The kinds of {@link PageKind} that an article can have. */
public enum ArticleKind {
  /** One story. */
  ARTICLE,
  /**
   * Short items: {@code News in Brief}, {@code Business in Brief}, {@code More Business Headlines}.
   */
  BRIEFS,
  /** What other papers wrote: {@code Press Review}. */
  PRESS_REVIEW,
  /**
   * Letters to the editor: {@code MAILBOX: ...}, {@code Your Letters}, {@code In response to ...}.
   */
  LETTERS;

  /** {@return the name in small letters, with hyphens: {@code press-review}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
