package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.UNSUPPORTED_FORMAT;

import dev.hardwood.HardwoodContext;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The pages of a Parquet file, one per row. Each row group is read by itself. */
final class ParquetPages implements PageCursor {

  private static final String MAGIC = "PAR1";

  private final HardwoodContext context;
  private final ParquetBytes bytes;
  private final ParquetFileReader file;
  private final EntryPath location;
  private final DumpRun run;
  private final ParquetColumns columns;
  private final Queue<RawPage> problems = new ArrayDeque<>();
  private final Queue<RowGroup> groups;
  private final long resumeAt;

  /** The number of rows before the current row group. */
  private long rowsBefore;

  private @Nullable ParquetRows rows;
  private boolean ended;

  private ParquetPages(HardwoodContext context, ParquetBytes bytes, EntryPath location, DumpRun run)
      throws IOException {
    this.context = context;
    this.bytes = bytes;
    file = ParquetFileReader.open(bytes, context);
    this.location = location;
    this.run = run;
    columns = ParquetColumns.of(file.getFileSchema().getRootNode(), run.options());
    columns.problems().forEach(found -> problems.add(RawPage.problem(location.origin(), found)));
    groups =
        new ArrayDeque<>(columns.text() == null ? List.of() : file.getFileMetaData().rowGroups());
    resumeAt = location.resumeAt().map(Step::number).orElse(0L);
  }

  /**
   * Opens a file that begins as Parquet does.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  static PageCursor open(Path path, EntryPath location, DumpRun run) {
    try {
      if (!hasEnd(path)) {
        String cut = "Parquet file: ends in the middle, before the list of its rows";
        return problem(location, new DumpProblem(TRUNCATED_DUMP, cut));
      }
      return open(ParquetBytes.open(path, location, run), location, run);
    } catch (IOException e) {
      throw RawInput.failure(path.toString(), e);
    }
  }

  private static PageCursor open(ParquetBytes bytes, EntryPath location, DumpRun run)
      throws IOException {
    HardwoodContext context = HardwoodContext.create(1);
    PageCursor pages = null;
    try {
      pages = new ParquetPages(context, bytes, location, run);
      return pages;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return problem(location, ParquetFailure.problem("Parquet file: damaged at its end", e));
    } finally {
      if (pages == null) {
        bytes.end();
        context.close();
      }
    }
  }

  private static boolean hasEnd(Path path) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(path.toFile(), "r")) {
      byte[] end = new byte[MAGIC.length()];
      in.seek(Math.max(0, in.length() - end.length));
      in.readFully(end);
      return in.length() > 2L * end.length && MagicBytes.match(end, 0, MAGIC);
    }
  }

  private static PageCursor problem(EntryPath location, DumpProblem problem) {
    return PageCursor.of(
        RawPage.problem(location.origin(), problem), InputStream.nullInputStream());
  }

  @Override
  public @Nullable RawPage next() {
    while (problems.isEmpty() && !ended) {
      RawPage page = rows == null ? null : rows.next();
      if (page != null) {
        // What one row group needs the others need too.
        ended = page.problem() != null && page.problem().code() == UNSUPPORTED_FORMAT;
        return page;
      }
      toNextGroup();
    }
    return problems.poll();
  }

  private void toNextGroup() {
    if (rows != null) {
      bytes.readTo(rows.endOffset());
    }
    closeRows();
    RowGroup group = run.isStopped() ? null : groups.poll();
    if (group == null) {
      ended = true;
      checkPosition();
      bytes.readTo(run.isStopped() ? 0 : Long.MAX_VALUE);
    } else {
      if (rowsBefore + group.numRows() > resumeAt) {
        rows = new ParquetRows(file, bytes, columns, group, rowsBefore, resumeAt, location, run);
      }
      rowsBefore += group.numRows();
    }
  }

  private void checkPosition() {
    if (resumeAt > rowsBefore) {
      throw location.endsBefore("row " + resumeAt);
    }
  }

  private void closeRows() {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeRows();
    file.close();
    context.close();
    bytes.end();
  }
}
