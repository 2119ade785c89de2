package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A page as a dump holds it, not yet parsed.
 *
 * @param origin where it comes from
 * @param start the step to it, of a record that can hold more than one page: those that were read
 *     before are passed over; null for a page alone
 * @param position the position after it; null if reading cannot resume there
 * @param form what its bytes are
 * @param bytes its bytes
 * @param offset their offset in the file or entry
 * @param problem what is wrong with the dump after these bytes
 * @param text its text, if the caller has read it; null if it is in the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawPage(
    SourceOrigin origin,
    @Nullable Step start,
    @Nullable DumpPosition position,
    Form form,
    byte[] bytes,
    long offset,
    @Nullable DumpProblem problem,
    @Nullable SourceText text) {

  enum Form {
    /** The page's text in UTF-8. */
    TEXT,
    /** A line of JSON Lines. */
    JSON,
    /** A text that the caller has read. */
    ROW,
    /** Nothing but a problem. */
    NOTHING
  }

  /** A page whose text is in its bytes. */
  RawPage(
      SourceOrigin origin,
      @Nullable DumpPosition position,
      Form form,
      byte[] bytes,
      long offset,
      @Nullable DumpProblem problem) {
    this(origin, null, position, form, bytes, offset, problem, null);
  }

  /** The same page as a record, to which a step leads. */
  RawPage from(Step step) {
    return new RawPage(origin, step, position, form, bytes, offset, problem, text);
  }

  static RawPage row(SourceText text) {
    return new RawPage(text.origin(), null, null, Form.ROW, new byte[0], 0, null, text);
  }

  /** About how many bytes of memory it takes. */
  int size() {
    return text == null ? bytes.length : text.length();
  }

  /** A problem after which reading cannot resume. */
  static RawPage problem(SourceOrigin origin, DumpProblem problem) {
    return problem(origin, null, problem);
  }

  static RawPage problem(
      SourceOrigin origin, @Nullable DumpPosition position, DumpProblem problem) {
    return new RawPage(origin, position, Form.NOTHING, new byte[0], 0, problem);
  }
}
