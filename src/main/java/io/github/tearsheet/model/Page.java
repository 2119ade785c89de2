package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One text of the archive: a story or a listing of stories. Immutable and thread-safe. Two pages
 * are equal if their kinds, URLs and parts are. Positions do not count, nor do repeated headlines,
 * the dashes of datelines and the lines that name an agency.
 */
public sealed interface Page extends Serializable permits Article, Listing {

  /** {@return what kind of page it is; {@link PageKind#LISTING} if and only if it is a listing} */
  PageKind kind();

  /**
   * {@return the site's own lines on top, without the update stamp; empty on pages that have none}
   */
  List<Text> boilerplate();

  /** {@return the update stamp, even if its date is invalid; empty on pages that have none} */
  Optional<UpdateStamp> updateStamp();

  /**
   * {@return the stamp's date; empty if there is no stamp, or no date on it} It is 2016-07-27 on
   * every page below {@code /sitemap/free/}, of whichever year its story is. No page has the day on
   * which its story was published.
   */
  default Optional<LocalDate> lastUpdated() {
    return updateStamp().flatMap(UpdateStamp::date);
  }

  /**
   * {@return boxes of the paper's own in the order of the page, wherever they are on it; mostly
   * empty}
   */
  List<Notice> notices();

  /**
   * {@return the site's lines at the end: {@code Most Read}, {@code Moscow Directory}; mostly
   * empty}
   */
  List<Text> footer();

  /**
   * {@return the page's URL; empty unless the text came with one of the archive, as its name or
   * from a dump}
   */
  Optional<ArchiveUrl> url();

  /**
   * {@return year and month of publication, known only from the URL; empty without a URL, or if it
   * has none}
   */
  default Optional<YearMonth> published() {
    return url().flatMap(ArchiveUrl::published);
  }

  /**
   * {@return the range from the page's first to its last part, in UTF-16 units from 0; empty if
   * made by hand}
   */
  Optional<SourceSpan> span();

  /**
   * Returns the parts of the page, which together are its text. They do not overlap, and on a
   * parsed page only white space and byte order marks are outside of them: each other character is
   * in exactly one part. What is found inside a part, as the city in a dateline, is in its {@link
   * Part#parts()}.
   *
   * <p>The parts of a parsed page are in the order of their positions. If a part has no position,
   * since it was made by hand, all are in the canonical order: site lines, update stamp; headline,
   * repeated headlines, byline, day, papers, captions, dateline, paragraphs, sections, or title,
   * paragraphs about the author and entries; notices, footer. A section has heading, response,
   * source line, dateline, paragraphs, sign-off, signature.
   *
   * <pre>{@code
   * page.parts().stream()
   *     .filter(part -> part.kind() == PartKind.CREDIT)
   *     .map(Part::text)
   *     .toList();                      // AP, Reuters
   * }</pre>
   *
   * @return a new list at each call, which cannot be changed; nothing of it is stored in the page
   */
  default List<Part> parts() {
    return PartCollector.of(this);
  }
}
