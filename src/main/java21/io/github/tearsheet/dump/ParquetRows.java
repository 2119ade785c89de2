package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MALFORMED_RECORD;
import static java.util.Objects.requireNonNull;

import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
import dev.hardwood.schema.SchemaNode.PrimitiveNode;
import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one row group, with the columns that are needed and no others. */
final class ParquetRows implements Closeable {

  /** So few that a batch of long texts is small. */
  private static final int BATCH = 64;

  private final ParquetFileReader file;
  private final ParquetBytes bytes;
  private final ParquetColumns columns;
  private final RowGroup group;
  private final long rowsBefore;
  private final int first;
  private final EntryPath location;
  private final DumpRun run;

  private final List<ParquetColumn> open = new ArrayList<>();
  private @Nullable ParquetColumn text;
  private @Nullable ParquetColumn url;
  private @Nullable ParquetColumn time;

  /** The rows with a wanted URL; null if all rows are read. */
  private @Nullable BitSet picked;

  private long start;
  private long length;
  private boolean begun;
  private int row;
  private int end;
  private int batchRow;
  private int batchSize;

  /**
   * @param rowsBefore the number of rows in the row groups before it
   * @param read how many rows of the file were read before reading resumes
   */
  ParquetRows(
      ParquetFileReader file,
      ParquetBytes bytes,
      ParquetColumns columns,
      RowGroup group,
      long rowsBefore,
      long read,
      EntryPath location,
      DumpRun run) {
    this.file = file;
    this.bytes = bytes;
    this.columns = columns;
    this.group = group;
    this.rowsBefore = rowsBefore;
    this.first = (int) Math.max(0, read - rowsBefore);
    this.location = location;
    this.run = run;
  }

  /** The next page or problem; null at the end. After damage it has ended. */
  @Nullable RawPage next() {
    try {
      return read();
    } catch (DumpProblemException e) {
      end = row;
      DumpPosition after = location.position(Step.at(0, rowsBefore + group.numRows()));
      return RawPage.problem(location.origin(), run.isStopped() ? null : after, e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable RawPage read() throws IOException {
    if (!begun) {
      begun = true;
      begin();
    }
    while (row < end) {
      if (batchRow == batchSize) {
        batchSize = nextBatch();
        batchRow = 0;
      }
      int inBatch = batchRow++;
      int current = row++;
      if (current >= first && (picked == null || picked.get(current))) {
        return page(inBatch, rowsBefore + row);
      }
    }
    return null;
  }

  /** Opens the columns, but before that looks whether a URL is wanted at all. */
  private void begin() throws IOException {
    locate();
    if (run.options().urls().isPresent()) {
      picked = picked();
      end = picked.length();
    }
    if (end > 0) {
      text = open(columns.text());
      url = open(columns.url());
      time = open(columns.time());
    }
  }

  private void locate() throws DumpProblemException {
    try {
      end = Math.toIntExact(group.numRows());
      start = group.columns().get(0).chunkStartOffset();
      length =
          group.columns().stream()
              .map(ColumnChunk::metaData)
              .mapToLong(ColumnMetaData::totalCompressedSize)
              .sum();
    } catch (RuntimeException e) {
      throw damage(e);
    }
  }

  private BitSet picked() throws IOException {
    BitSet found = new BitSet();
    ParquetColumn urls = open(columns.url());
    int size = urls == null ? end : 0;
    int from = 0;
    for (int i = 0; i < end; i++) {
      if (i == from + size) {
        from = i;
        size = nextBatch();
      }
      if (i >= first) {
        SourceOrigin origin = origin(rowsBefore + i + 1, urls, null, i - from);
        if (run.options().picks(run.options().urlAt(origin))) {
          found.set(i);
        } else {
          run.skipped();
        }
      }
    }
    close();
    return found;
  }

  private @Nullable ParquetColumn open(@Nullable PrimitiveNode column) throws DumpProblemException {
    if (column == null) {
      return null;
    }
    try {
      long middle = start + length / 2;
      ColumnReader reader =
          file.buildColumnReader(column.columnIndex())
              .filter(RowGroupPredicate.byteRange(middle, middle + 1))
              .batchSize(BATCH)
              .build();
      ParquetColumn opened = new ParquetColumn(reader, column);
      open.add(opened);
      return opened;
    } catch (RuntimeException | OutOfMemoryError e) {
      throw damage(e);
    }
  }

  /** Goes on in all columns; returns by how many rows. */
  private int nextBatch() throws IOException {
    int size = 0;
    try {
      for (ParquetColumn column : open) {
        int rows = column.next();
        if (rows == 0 || (size != 0 && rows != size)) {
          throw new IllegalStateException("a column has too few rows");
        }
        size = rows;
      }
      return size;
    } catch (RuntimeException | OutOfMemoryError e) {
      throw damage(e);
    }
  }

  private RawPage page(int inBatch, long number) throws IOException {
    SourceOrigin origin = origin(number, url, time, inBatch);
    DumpPosition position = location.position(Step.at(0, number));
    ParquetColumn texts = requireNonNull(text);
    if (!texts.has(inBatch)) {
      String fault = "row %s: column \"%s\": null in place of a string";
      return RawPage.problem(
          origin,
          position,
          new DumpProblem(MALFORMED_RECORD, fault.formatted(number, run.options().textField())));
    }
    byte[] page = texts.bytes(inBatch);
    bytes.unpacked(page.length);
    if (page.length > run.options().limits().pageBytes()) {
      run.skipped();
      return RawPage.problem(origin, position, run.options().tooLarge("row " + number));
    }
    return new RawPage(origin, position, RawPage.Form.TEXT, page, 0, null)
        .from(location.toRecord(0, number - 1));
  }

  private SourceOrigin origin(
      long number, @Nullable ParquetColumn urls, @Nullable ParquetColumn times, int inBatch) {
    SourceOrigin.Builder origin = location.originBuilder().recordNumber(number);
    if (urls != null) {
      origin.url(Optional.ofNullable(urls.string(inBatch)).map(WarcHeader::withoutBrackets));
    }
    if (times != null) {
      origin.crawled(Optional.ofNullable(times.time(inBatch)));
    }
    return origin.build();
  }

  private DumpProblemException damage(Throwable failure) {
    long last = rowsBefore + group.numRows();
    String what =
        "row group at byte %s, rows %s to %s".formatted(start, rowsBefore + row + 1, last);
    return new DumpProblemException(ParquetFailure.problem(what, failure));
  }

  @Override
  public void close() {
    open.forEach(ParquetColumn::close);
    open.clear();
  }

  /** The offset after it. */
  long endOffset() {
    return start + length;
  }
}
