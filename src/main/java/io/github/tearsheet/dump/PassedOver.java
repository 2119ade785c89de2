package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.SKIPPED_FILES;

import io.github.tearsheet.source.SourceOrigin;
import org.jspecify.annotations.Nullable;

/** The files of a folder, or the entries of an archive, that were not opened. */
final class PassedOver {

  private final DumpRun run;
  private long count;
  private String example = "";

  PassedOver(DumpRun run) {
    this.run = run;
  }

  /** Returns whether a path is of the data that macOS stores next to each file. */
  static boolean isAppleDouble(String path) {
    return path.startsWith("__MACOSX/")
        || path.contains("/__MACOSX/")
        || path.substring(path.lastIndexOf('/') + 1).startsWith("._");
  }

  void add(String name) {
    if (count == 0) {
      example = EntryPath.printable(name);
    }
    count++;
    run.skipped();
  }

  /** Returns the report and resets the count; null if there is nothing to report. */
  @Nullable RawPage takeProblem(SourceOrigin origin) {
    if (count == 0) {
      return null;
    }
    String message = "skipped files: %s, such as %s".formatted(count, example);
    count = 0;
    return RawPage.problem(origin, new DumpProblem(SKIPPED_FILES, message));
  }
}
