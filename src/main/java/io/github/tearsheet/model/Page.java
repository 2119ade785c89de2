package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** One text of the archive. */
public sealed interface Page extends Serializable permits Article, Listing {

  /** The site's own lines on top, without the update stamp; empty on pages that have none. */
  List<Text> boilerplate();

  /** The site's stamp, also when its date is none. */
  Optional<UpdateStamp> updateStamp();

  /** The stamp's date. No page tells the day on which its story was published. */
  default Optional<LocalDate> lastUpdated() {
    return updateStamp().flatMap(UpdateStamp::date);
  }

  /** Boxes of the paper's own, wherever they stand on the page. */
  List<Notice> notices();

  /** The site's lines at the end: {@code Most Read}, {@code Moscow Directory}. */
  List<Text> footer();

  /** The page's address, if the text came with one of the archive. */
  Optional<Address> address();

  /** Year and month of publication, which only the address tells. */
  default Optional<YearMonth> published() {
    return address().flatMap(Address::published);
  }

  /** From the page's first to its last part. */
  Optional<SourceSpan> span();
}
