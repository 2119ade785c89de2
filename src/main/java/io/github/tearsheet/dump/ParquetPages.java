package io.github.tearsheet.dump;

import java.io.InputStream;
import java.nio.file.Path;

/** The answer of older Java to Parquet. The class of the same name in {@code java21} reads it. */
final class ParquetPages {

  private static final String NEEDED = " (needs Java 21 or newer, and a jar that was built on it)";

  private ParquetPages() {}

  /** Returns the problem that Parquet cannot be read. */
  static PageCursor open(Path file, EntryPath location, DumpRun run) {
    return PageCursor.of(
        RawPage.problem(
            location.origin(), DumpProblem.unsupported(DumpFormat.PARQUET_NAME + NEEDED)),
        InputStream.nullInputStream());
  }
}
