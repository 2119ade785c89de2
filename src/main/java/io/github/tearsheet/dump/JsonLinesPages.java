package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of JSON Lines, one per line that is not blank. */
final class JsonLinesPages implements PageCursor {

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
      DumpProblem problem = last ? window.problem() : null;
      ended = last;
      RawPage page = isBlank() && problem == null ? null : page(problem);
      window.drop(last ? at : at + 1);
      at = 0;
      tooLarge = false;
      if (page != null) {
        return page;
      }
    }
    return null;
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
    for (int i = 0; i < at; i++) {
      if (" \t\r".indexOf(window.at(i)) < 0) {
        return false;
      }
    }
    return !tooLarge;
  }

  private RawPage page(@Nullable DumpProblem problem) {
    long next = window.offset() + Math.min(at + 1, window.length());
    SourceOrigin origin = location.originBuilder().recordNumber(line).build();
    DumpPosition position = location.position(Step.at(next, line));
    if (problem != null) {
      return RawPage.problem(origin, position, problem);
    }
    if (tooLarge) {
      run.skipped();
      return RawPage.problem(origin, position, TextPages.tooLarge(run, lineOffset));
    }
    return new RawPage(origin, position, RawPage.Form.JSON, window.copy(0, at), lineOffset, null);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
