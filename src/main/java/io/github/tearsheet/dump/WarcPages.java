package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.NOT_TEXT;
import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The texts of a web crawl: its {@code conversion} records, with their segments joined. */
final class WarcPages implements PageCursor {

  private static final String TOTAL_LENGTH = "WARC-Segment-Total-Length";

  private final InputStream in;
  private final EntryPath location;
  private final DumpRun run;
  private final int limit;
  private final WarcRecords records;
  private final Queue<RawPage> ready = new ArrayDeque<>();

  /** A record that was read while looking for a segment. */
  private @Nullable WarcRecord ahead;

  private long count;
  private long withoutText;

  WarcPages(InputStream in, EntryPath location, DumpRun run) {
    this.in = in;
    this.location = location;
    this.run = run;
    limit = run.options().limits().pageBytes();
    Optional<Step> from = location.resumeAt();
    count = from.map(Step::number).orElse(0L);
    records = new WarcRecords(new ByteWindow(in, 0, WarcRecords.windowSize(limit)), limit);
    long offset = from.map(Step::offset).orElse(0L);
    if (!records.passOver(offset)) {
      throw location.endsBefore("byte " + offset);
    }
  }

  @Override
  public @Nullable RawPage next() {
    while (ready.isEmpty() && !run.isStopped()) {
      WarcRecord record = nextRecord();
      if (record == null) {
        return atEnd();
      }
      read(record);
    }
    return ready.poll();
  }

  private @Nullable WarcRecord nextRecord() {
    WarcRecord record = ahead == null ? records.next() : ahead;
    ahead = null;
    return record;
  }

  private @Nullable RawPage atEnd() {
    long passedOver = withoutText;
    withoutText = 0;
    return passedOver == 0
        ? null
        : RawPage.problem(
            location.origin(),
            new DumpProblem(NOT_TEXT, "skipped records: %s without text".formatted(passedOver)));
  }

  private void read(WarcRecord record) {
    WarcHeader header = record.header();
    if (header == null) {
      report(location.origin(), position(record), record.problems());
      return;
    }
    count++;
    boolean lone = header.type().equals("continuation") && !header.isPlainText();
    if (WarcRecords.isText(header) && !lone) {
      readText(record, header);
    } else {
      run.skipped();
      withoutText += header.type().equals("response") || header.type().equals("resource") ? 1 : 0;
      report(origin(header), position(record), record.problems());
    }
  }

  private void readText(WarcRecord record, WarcHeader header) {
    SourceOrigin origin = origin(header);
    List<DumpProblem> problems = new ArrayList<>(record.problems());
    if (!header.type().equals("conversion") && !header.type().equals("continuation")) {
      problems.add(
          problem(DAMAGED_DUMP, record, "unknown WARC-Type: " + WarcHeader.shown(header.type())));
    }
    header
        .field("WARC-Truncated")
        .map(
            reason ->
                problem(
                    TRUNCATED_DUMP,
                    record,
                    "truncated by the crawler: " + WarcHeader.shown(reason)))
        .ifPresent(problems::add);
    Step start = location.toRecord(record.offset(), count - 1);
    WarcRecord whole = joined(record, header, problems);
    if (whole.tooLong()) {
      run.skipped();
      problems.add(0, TextPages.tooLarge(run, "record", record.offset()));
      report(origin, position(whole), problems);
      return;
    }
    DumpProblem first = problems.isEmpty() ? null : problems.remove(0);
    ready.add(
        new RawPage(
                origin, position(whole), RawPage.Form.TEXT, whole.text(), record.offset(), first)
            .from(start));
    report(origin, position(whole), problems);
  }

  /** Returns a record with the segments that follow it. */
  private WarcRecord joined(WarcRecord first, WarcHeader header, List<DumpProblem> problems) {
    Optional<String> segment = header.field("WARC-Segment-Number");
    if (segment.isEmpty()) {
      return first;
    }
    if (!segment.get().equals("1")) {
      problems.add(
          problem(
              TRUNCATED_DUMP,
              first,
              "segment " + WarcHeader.shown(segment.get()) + " without those before it"));
      return first;
    }
    return withSegments(first, header, problems);
  }

  /** Joins the segments of a text; those of one that is too long are passed over. */
  private WarcRecord withSegments(WarcRecord first, WarcHeader header, List<DumpProblem> problems) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(first.text());
    boolean tooLong = first.tooLong();
    long end = first.end();
    String fault = null;
    Optional<String> total = header.field(TOTAL_LENGTH).filter(String.valueOf(text.size())::equals);
    for (int number = 2; total.isEmpty() && fault == null; number++) {
      WarcRecord next = records.next();
      WarcHeader nextHeader = next == null ? null : next.header();
      if (next == null || nextHeader == null || !isSegment(nextHeader, number, header)) {
        ahead = next;
        fault = "segment " + number + " does not follow";
      } else {
        count++;
        end = next.end();
        problems.addAll(next.problems());
        total = nextHeader.field(TOTAL_LENGTH);
        tooLong |= next.tooLong() || next.text().length > limit - text.size();
        text.writeBytes(tooLong ? new byte[0] : next.text());
      }
    }
    if (fault == null && !total.equals(Optional.of(String.valueOf(text.size())))) {
      fault =
          "its segments have %s of %s bytes"
              .formatted(text.size(), WarcHeader.shown(total.orElse("")));
    }
    if (fault != null && !tooLong) {
      problems.add(problem(TRUNCATED_DUMP, first, fault));
    }
    return new WarcRecord(header, first.offset(), end, text.toByteArray(), tooLong, problems);
  }

  private static boolean isSegment(WarcHeader header, int number, WarcHeader first) {
    return header.type().equals("continuation")
        && header.field("WARC-Segment-Number").equals(Optional.of(String.valueOf(number)))
        && header.field("WARC-Segment-Origin-ID").equals(first.field("WARC-Record-ID"));
  }

  private static DumpProblem problem(DiagnosticCode code, WarcRecord record, String what) {
    return new DumpProblem(code, "record at byte %s: %s".formatted(record.offset(), what));
  }

  private void report(SourceOrigin origin, DumpPosition position, List<DumpProblem> problems) {
    problems.forEach(problem -> ready.add(RawPage.problem(origin, position, problem)));
  }

  private SourceOrigin origin(WarcHeader header) {
    return location
        .originBuilder()
        .recordNumber(count)
        .url(header.url())
        .crawled(header.field("WARC-Date"))
        .build();
  }

  private DumpPosition position(WarcRecord last) {
    return location.position(Step.at(last.end(), count));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
