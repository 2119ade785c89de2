package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;

import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.dump.PageSplitter.Cut;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of one text. */
final class TextPages implements PageCursor {

  private final InputStream in;
  private final EntryPath location;
  private final DumpRun run;
  private final PageSplitter splitter;
  private long pageNumber;
  private boolean ended;

  /** Whether there was nothing but zero bytes so far. */
  private boolean zerosOnly;

  TextPages(InputStream in, EntryPath location, DumpRun run) throws IOException {
    this.in = in;
    this.location = location;
    this.run = run;
    Optional<Step> from = location.resumeAt();
    long offset = from.map(Step::offset).orElse(0L);
    location.passOver(in, offset);
    splitter =
        new PageSplitter(
            in, run.options().limits().pageBytes(), offset, from.map(Step::line).orElse(1));
    pageNumber = from.map(Step::number).orElse(0L);
    zerosOnly = pageNumber == 0 && offset > 0;
  }

  @Override
  public @Nullable RawPage next() {
    if (ended) {
      return null;
    }
    Cut cut = splitter.next();
    if (cut == null) {
      return atEnd();
    }
    if (isZeros(cut.bytes())) {
      zerosOnly = pageNumber == 0;
      return RawPage.problem(
          location.origin(),
          location.position(new Step("", cut.end(), pageNumber, cut.nextLine(), 0)),
          new DumpProblem(
              DAMAGED_DUMP,
              "no page begins at byte %s: %s"
                  .formatted(cut.offset(), WarcRecords.skipped(cut.end() - cut.offset()))));
    }
    pageNumber++;
    SourceOrigin origin =
        location.originBuilder().firstLine(cut.line()).pageNumber(pageNumber).build();
    DumpPosition position =
        location.position(new Step("", cut.end(), pageNumber, cut.nextLine(), 0));
    if (cut.tooLarge()) {
      run.skipped();
      return RawPage.problem(origin, position, tooLarge(run, "page", cut.offset()));
    }
    DumpProblem problem = splitter.resume();
    ended = problem != null && splitter.hasEnded();
    return new RawPage(origin, position, RawPage.Form.TEXT, cut.bytes(), cut.offset(), problem);
  }

  /** Returns whether a piece has zero bytes, and nothing else that can be seen. */
  private static boolean isZeros(byte[] piece) {
    boolean zero = false;
    for (byte b : piece) {
      zero |= b == 0;
      if (b != 0 && !Character.isWhitespace(b)) {
        return false;
      }
    }
    return zero;
  }

  /** A text without anything is a page too: an empty one. */
  private @Nullable RawPage atEnd() {
    DumpProblem problem = splitter.resume();
    ended = splitter.hasEnded();
    if (problem != null) {
      return RawPage.problem(location.originBuilder().pageNumber(pageNumber + 1).build(), problem);
    }
    return pageNumber > 0 || zerosOnly
        ? null
        : new RawPage(location.origin(), null, RawPage.Form.TEXT, new byte[0], 0, null);
  }

  /** Returns the problem that a page, a line or a record is too long. */
  static DumpProblem tooLarge(DumpRun run, String what, long offset) {
    return run.options().tooLarge("%s at byte %s".formatted(what, offset));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
