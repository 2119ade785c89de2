package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One text of the archive. */
public sealed interface Page extends Serializable permits Article {

  /** The site's own lines on top, without the update stamp; empty on pages that have none. */
  List<Text> boilerplate();

  /** The site's stamp, also when its date is none. */
  Optional<UpdateStamp> updateStamp();

  /** The stamp's date. No page tells the day on which its story was published. */
  default Optional<LocalDate> lastUpdated() {
    return updateStamp().flatMap(UpdateStamp::date);
  }

  /** From the page's first to its last part. */
  Optional<SourceSpan> span();
}
