package io.github.tearsheet.dump;

import io.github.tearsheet.source.SourceText;
import java.util.Iterator;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Texts that the caller has read, and their pages. */
record Rows(Iterator<SourceText> rows) implements DumpSource, PageCursor {

  @Override
  public PageCursor open(EntryPath location, DumpRun run) {
    return this;
  }

  @Override
  public @Nullable RawPage next() {
    return rows.hasNext() ? RawPage.row(rows.next()) : null;
  }

  @Override
  public String name() {
    return "<rows>";
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.empty();
  }

  @Override
  public boolean canResume() {
    return false;
  }

  @Override
  public void close() {
    // The iterator is the caller's.
  }
}
