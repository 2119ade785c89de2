package io.github.tearsheet.dump;

import io.github.tearsheet.source.SourceOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A page as a dump holds it, not yet read.
 *
 * @param origin where it comes from
 * @param form what its bytes are
 * @param bytes its bytes
 * @param offset where they stand in what holds them
 * @param problem what is wrong with the dump after these bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawPage(
    SourceOrigin origin, Form form, byte[] bytes, long offset, @Nullable DumpProblem problem) {

  enum Form {
    /** The page's text in UTF-8. */
    TEXT,
    /** A line of JSON Lines. */
    JSON,
    /** Nothing but a problem. */
    NOTHING
  }

  static RawPage problem(SourceOrigin origin, DumpProblem problem) {
    return new RawPage(origin, Form.NOTHING, new byte[0], 0, problem);
  }
}
