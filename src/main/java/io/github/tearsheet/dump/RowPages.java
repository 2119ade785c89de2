package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.PAGE_TOO_LARGE;

import io.github.tearsheet.source.SourceText;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Texts that the caller has read. */
final class RowPages implements PageCursor {

  private final Iterator<SourceText> rows;
  private final DumpRun run;

  RowPages(Iterator<SourceText> rows, DumpRun run) {
    this.rows = rows;
    this.run = run;
  }

  @Override
  public @Nullable RawPage next() {
    if (!rows.hasNext()) {
      return null;
    }
    SourceText row = rows.next();
    int limit = run.options().limits().pageBytes();
    if (row.length() > limit) {
      run.skipped();
      return RawPage.problem(
          row.origin(),
          new DumpProblem(
              PAGE_TOO_LARGE, "the text is longer than the limit of %d bytes".formatted(limit)));
    }
    return RawPage.row(row);
  }

  @Override
  public void close() {
    // The iterator is the caller's.
  }
}
