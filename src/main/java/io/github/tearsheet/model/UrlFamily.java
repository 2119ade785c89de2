package io.github.tearsheet.model;

/** The families of URLs in the archive. The family says which lines of the site a page has. */
public enum UrlFamily {
  /** A story below {@code /sitemap/free/}: its page has the site header and the update stamp. */
  STORY,
  /** The stories of a day or a month, below {@code /sitemap/free/}. */
  DAY,
  /** The stories of an author, below {@code /sitemap/authors/}. */
  AUTHOR,
  /**
   * A story under another path, such as {@code /news/article/}, {@code /blogs/} or {@code
   * /article.php}: its page has neither site header nor update stamp.
   */
  PLAIN,
  /** A page of the newer site, such as {@code /2015/03/02/}: not a page of this archive. */
  NEWER_SITE,
  /** Any other path on a host of the archive. */
  UNKNOWN
}
