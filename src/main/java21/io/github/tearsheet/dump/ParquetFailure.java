package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;

import io.github.tearsheet.internal.library.OptionalDependency;
import java.util.List;
import java.util.Locale;

/** The problems of Parquet files. */
final class ParquetFailure {

  private static final List<OptionalDependency> CODECS =
      List.of(OptionalDependency.SNAPPY, OptionalDependency.ZSTD);

  private ParquetFailure() {}

  /**
   * Returns the problem that made the reader of Parquet fail.
   *
   * @param what cannot be read: {@code row group at byte 4}
   * @throws io.github.tearsheet.MissingLibraryException if a library is missing that unpacks it
   */
  static DumpProblem problem(String what, Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason = DumpProblem.because(cause);
    if (cause instanceof OutOfMemoryError) {
      return new DumpProblem(
          DUMP_LIMIT_EXCEEDED,
          what + ": needs more memory to unpack than there is: give Java more memory with -Xmx");
    }
    if (cause instanceof UnsupportedOperationException) {
      for (OptionalDependency codec : CODECS) {
        if (reason.contains(codec.coordinates())) {
          String name = codec.name().toLowerCase(Locale.ROOT);
          throw codec.missing("reading Parquet packed with " + name, failure);
        }
      }
      return DumpProblem.unsupported(DumpFormat.PARQUET_NAME + reason);
    }
    return new DumpProblem(DAMAGED_DUMP, what + ": damaged" + reason);
  }
}
