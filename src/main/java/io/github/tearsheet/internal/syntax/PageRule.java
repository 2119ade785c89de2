package io.github.tearsheet.internal.syntax;

/** The kinds of pages: for each there is a rule in the grammar. */
public enum PageRule {
  /** An ordinary story. */
  ARTICLE,
  /** Short items. */
  BRIEFS,
  /** A review of other newspapers. */
  PRESS_REVIEW,
  /** Letters to the editor. */
  LETTERS,
  /** Headlines and teasers. */
  LISTING,
  /** Not a page of the archive: nothing of it is read. */
  OTHER_SITE
}
