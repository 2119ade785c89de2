package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.NOT_TEXT;

import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The texts of a web crawl: its {@code conversion} records, packed one by one or not at all. */
final class WarcPages implements PageCursor {

  private static final String WHAT = "the web crawl";

  private final EntryPath location;
  private final DumpRun run;
  private final CountingInput stored;
  private final WarcReader reader;

  /** Where reading begins in the file. */
  private final long start;

  private long records;
  private long withoutText;
  private boolean ended;

  WarcPages(InputStream in, EntryPath location, DumpRun run) throws IOException {
    this.location = location;
    this.run = run;
    Optional<Step> from = location.resumeAt();
    start = from.map(Step::offset).orElse(0L);
    records = from.map(Step::number).orElse(0L);
    location.passOver(in, start);
    stored = new CountingInput(in);
    stored.counted(start);
    reader = open();
    if (from.isPresent()) {
      passOverFirst();
    }
  }

  private WarcReader open() throws IOException {
    try {
      return new WarcReader(stored);
    } catch (IOException e) {
      throw new DumpProblemException(DumpProblem.of(e, WHAT, stored));
    }
  }

  /** A record's own place is known, but not yet that of the next one. */
  private void passOverFirst() throws IOException {
    try {
      reader.next();
      records++;
    } catch (IOException e) {
      throw new DumpProblemException(DumpProblem.of(e, WHAT, stored));
    }
  }

  @Override
  public @Nullable RawPage next() {
    try {
      while (!ended && !run.isStopped()) {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          ended = true;
          return withoutText == 0 ? null : RawPage.problem(location.origin(), notText());
        }
        records++;
        if (record.get() instanceof WarcConversion conversion) {
          return page(conversion);
        }
        passOver(record.get());
      }
      return null;
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      ended = true;
      return RawPage.problem(location.origin(), DumpProblem.of(e, WHAT, stored));
    }
  }

  private void passOver(WarcRecord record) {
    run.skipped();
    if (record instanceof WarcResponse || record instanceof WarcResource) {
      withoutText++;
    }
  }

  private DumpProblem notText() {
    return new DumpProblem(
        NOT_TEXT,
        "records of what was fetched hold no text: %s were passed over".formatted(withoutText));
  }

  private RawPage page(WarcConversion record) throws IOException {
    SourceOrigin origin =
        location
            .originBuilder()
            .recordNumber(records)
            .url(record.headers().first("WARC-Target-URI"))
            .crawled(record.headers().first("WARC-Date"))
            .build();
    DumpPosition position = location.position(Step.at(start + record.position(), records - 1));
    int limit = run.options().limits().pageBytes();
    if (record.body().size() > limit) {
      run.skipped();
      return RawPage.problem(origin, position, TextPages.tooLarge(run, start + record.position()));
    }
    ByteWindow body =
        new ByteWindow(
            new DecompressedInput(record.body().stream(), WHAT, stored, run), 0, limit + 1);
    body.atLeast(limit + 1);
    ended = body.problem() != null;
    byte[] bytes = body.copy(0, body.length());
    return new RawPage(
        origin, position, RawPage.Form.TEXT, bytes, start + record.position(), body.problem());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
