package io.github.tearsheet.model;

public enum ArticleKind {
  ARTICLE,
  BRIEFS,
  PRESS_REVIEW,
  LETTERS;
  public java.lang.String label() { throw null; }
}
