package io.github.tearsheet.cli;

import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageDiagnostics;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The baseline that a run writes, if one was asked for. */
final class BaselineRecord implements Closeable {

  private final @Nullable Path file;
  private final String name;
  private final ReportOutputs output;
  private String lastFile = "";
  private long files;
  private long diagnostics;

  private BaselineRecord(@Nullable Path file, String name, ReportOutputs output) {
    this.file = file;
    this.name = name;
    this.output = output;
  }

  /** Opens a baseline; without a file nothing is written. */
  static BaselineRecord open(CommandContext context, @Nullable Path file) throws IOException {
    ReportOutputs output = new ReportOutputs(context);
    if (file == null) {
      return new BaselineRecord(null, "", output);
    }
    boolean standard = OutputTarget.isStandardOutput(context, file);
    Path folder = standard ? context.folder().toAbsolutePath() : BaselineOptions.folderOf(file);
    output.open(file, out -> Baseline.writer(out, folder));
    return new BaselineRecord(file, standard ? "standard output" : file.toString(), output);
  }

  void write(PageDiagnostics page) {
    String pageFile = page.source().origin().file();
    if (!page.diagnostics().isEmpty() && !pageFile.equals(lastFile)) {
      files++;
      lastFile = pageFile;
    }
    diagnostics += page.diagnostics().size();
    output.write(page);
  }

  /**
   * Ends the baseline. It is not written if something was not read: that would no longer be known.
   *
   * @return what became of it; null if none was asked for
   */
  @Nullable String complete(boolean allRead) throws IOException {
    if (file == null) {
      return null;
    }
    if (!allRead) {
      return name + ": not written: not all input could be read";
    }
    output.complete();
    return String.format(
        Locale.ROOT,
        "%s: %,d diagnostic%s in %,d file%s recorded",
        name,
        diagnostics,
        diagnostics == 1 ? "" : "s",
        files,
        files == 1 ? "" : "s");
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
