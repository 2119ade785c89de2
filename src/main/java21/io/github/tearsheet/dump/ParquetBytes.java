package io.github.tearsheet.dump;

import dev.hardwood.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The stored bytes of a Parquet file. They are mapped into memory, not copied. Each reader of a
 * column closes its file, but all columns share this one.
 */
final class ParquetBytes implements InputFile {

  private final InputFile file;
  private final long size;
  private final DumpRun run;
  private long counted;
  private long unpacked;

  private ParquetBytes(InputFile file, long counted, DumpRun run) throws IOException {
    this.file = file;
    size = file.length();
    this.counted = counted;
    this.run = run;
  }

  /** Opens a file of which the first bytes have been read. */
  static ParquetBytes open(Path path, EntryPath location, DumpRun run) throws IOException {
    InputFile file = InputFile.of(path);
    file.open();
    return new ParquetBytes(file, location.fingerprint().headBytes(), run);
  }

  /** Counts the bytes up to an offset as read, those of other columns too. */
  void readTo(long offset) {
    long end = Math.min(offset, size);
    run.stored(Math.max(0, end - counted));
    counted = Math.max(end, counted);
  }

  /** Text was unpacked. */
  void unpacked(int bytes) throws IOException {
    unpacked += bytes;
    run.unpacked(bytes);
    DecompressedInput.checkRatio("Parquet file", unpacked, size, counted, run);
  }

  @Override
  public void open() {
    // It is open.
  }

  @Override
  public ByteBuffer readRange(long offset, int length) throws IOException {
    return file.readRange(offset, length);
  }

  @Override
  public long length() {
    return size;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public void close() {
    // end() closes it.
  }

  /** Closes the file. */
  void end() throws IOException {
    file.close();
  }
}
