package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MALFORMED_RECORD;

import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.internal.library.OptionalDependency;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of JSON Lines, one per line that is not blank. */
final class JsonLinesPages implements PageCursor {

  /** Precedes each object in a JSON text sequence (RFC 7464). */
  private static final byte RECORD_SEPARATOR = 0x1E;

  private final InputStream in;
  private final EntryPath location;
  private final DumpRun run;
  private final ByteWindow window;
  private final int limit;

  /** How far the line has been looked at. */
  private int at;

  private long line;
  private long lineOffset;
  private boolean tooLarge;
  private boolean ended;

  /** Whether no line has had a text so far. */
  private boolean withoutAnyText = true;

  /** The fields of these lines, which are the same in each, and how many lines there are. */
  private Set<String> withoutText = Set.of();

  private long linesWithoutText;

  JsonLinesPages(InputStream in, EntryPath location, DumpRun run) throws IOException {
    this.in = in;
    this.location = location;
    this.run = run;
    limit = run.options().limits().pageBytes();
    Optional<Step> from = location.resumeAt();
    long offset = from.map(Step::offset).orElse(0L);
    location.passOver(in, offset);
    window = new ByteWindow(in, offset, limit + (1 << 16));
    line = from.map(Step::number).orElse(0L);
  }

  @Override
  public @Nullable RawPage next() {
    while (!ended) {
      lineOffset = window.offset();
      toEndOfLine();
      line++;
      boolean last = at == window.length();
      DumpProblem problem = last ? window.resume() : null;
      ended = last && window.hasEnded();
      RawPage page = isBlank() && problem == null ? null : page(problem);
      window.drop(last ? at : at + 1);
      at = 0;
      tooLarge = false;
      if (page != null && !isRepeated(page)) {
        return page;
      }
    }
    return atEnd();
  }

  /**
   * Returns whether a line lacks the text as all lines before it, so that it is counted and not
   * reported: the name of the field is wrong then, not the line.
   */
  private boolean isRepeated(RawPage page) {
    if (!withoutAnyText || page.form() != RawPage.Form.JSON) {
      return false;
    }
    Set<String> names = namesWithoutText(page);
    boolean first = linesWithoutText == 0;
    withoutAnyText = !names.isEmpty() && (first || names.equals(withoutText));
    if (withoutAnyText) {
      withoutText = names;
      linesWithoutText++;
    }
    return withoutAnyText && !first;
  }

  private Set<String> namesWithoutText(RawPage page) {
    return OptionalDependency.JACKSON.use(
        "reading JSON Lines", () -> JsonRecord.namesWithoutText(page.bytes(), run.options()));
  }

  private @Nullable RawPage atEnd() {
    long lines = linesWithoutText;
    linesWithoutText = 0;
    return lines < 2
        ? null
        : RawPage.problem(
            location.origin(),
            new DumpProblem(
                MALFORMED_RECORD,
                "no field \"%s\" in %s lines".formatted(run.options().textField(), lines)));
  }

  private void toEndOfLine() {
    while (true) {
      while (at < window.length() && window.at(at) != '\n') {
        at++;
      }
      if (at < window.length() || window.hasEnded()) {
        tooLarge |= at > limit;
        return;
      }
      if (at > limit) {
        tooLarge = true;
        window.drop(at);
        at = 0;
      }
      window.more();
    }
  }

  private boolean isBlank() {
    boolean marked = window.matches(ByteWindow.BYTE_ORDER_MARK, 0);
    for (int i = marked ? ByteWindow.BYTE_ORDER_MARK.length : 0; i < at; i++) {
      if (" \t\r\u001E".indexOf(window.at(i)) < 0) {
        return false;
      }
    }
    return !tooLarge;
  }

  private RawPage page(@Nullable DumpProblem problem) {
    long next = window.offset() + Math.min(at + 1, window.length());
    SourceOrigin origin = location.originBuilder().recordNumber(line).build();
    DumpPosition position = location.position(Step.at(next, line));
    if (tooLarge) {
      run.skipped();
      return RawPage.problem(
          origin,
          position,
          problem == null ? TextPages.tooLarge(run, "line", lineOffset) : problem);
    }
    int start = at > 0 && window.at(0) == RECORD_SEPARATOR ? 1 : 0;
    int from = start;
    int to = at > 0 && window.at(at - 1) == '\r' ? at - 1 : at;
    int end = to;
    while (from < to && window.at(from) == 0) {
      from++;
    }
    while (to > from && window.at(to - 1) == 0) {
      to--;
    }
    DumpProblem found = problem == null ? zeros(from - start + end - to) : problem;
    return from == to && found != null
        ? RawPage.problem(origin, position, found)
        : new RawPage(
                origin,
                position,
                RawPage.Form.JSON,
                window.copy(from, to),
                lineOffset + from,
                found)
            .from(location.toRecord(lineOffset, line - 1));
  }

  private @Nullable DumpProblem zeros(int count) {
    return count == 0
        ? null
        : new DumpProblem(
            MALFORMED_RECORD, "line at byte %s: %s zero bytes".formatted(lineOffset, count));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
