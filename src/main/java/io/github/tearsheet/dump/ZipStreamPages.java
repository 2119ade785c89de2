package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;

import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The pages of a zip archive that is read from front to back: from a stream, or a large one. */
final class ZipStreamPages extends ArchivePages<ZipArchiveEntry> {

  private final CountingInput stored;
  private final ZipArchiveInputStream zip;
  private final boolean directoryDamaged;
  private final long first;
  private long entries;

  /**
   * @param directoryDamaged whether the archive is a file whose directory cannot be used
   */
  ZipStreamPages(InputStream in, boolean directoryDamaged, EntryPath location, DumpRun run) {
    super(location, run);
    this.directoryDamaged = directoryDamaged;
    stored = new CountingInput(in);
    zip = new ZipArchiveInputStream(stored);
    first = location.resumeAt().map(Step::number).orElse(0L);
  }

  @Override
  @Nullable ZipArchiveEntry nextEntry() throws IOException {
    ZipArchiveEntry entry = zip.getNextEntry();
    entries++;
    while (entry != null && entries <= first) {
      entry = zip.getNextEntry();
      entries++;
    }
    return entry;
  }

  @Override
  InputStream open(ZipArchiveEntry entry) {
    return new DecompressedInput(
        new ZipEntryInput(new EntryInput(zip), entry), "the zip archive", packed(), run());
  }

  private CompressedSource packed() {
    return new CompressedSource() {
      @Override
      public long size() {
        return zip.getCompressedCount();
      }

      @Override
      public long offset() {
        return stored.offset();
      }

      @Override
      public boolean ended() {
        return stored.ended();
      }
    };
  }

  @Override
  boolean isFile(ZipArchiveEntry entry) {
    return !entry.isDirectory() && !entry.isUnixSymlink();
  }

  @Override
  boolean canRead(ZipArchiveEntry entry) {
    return isStoredOrDeflated(entry) && zip.canReadEntryData(entry);
  }

  /** Other ways of packing are rare, and their decoders take what memory they like. */
  static boolean isStoredOrDeflated(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
  }

  @Override
  Step step() {
    return Step.at(0, entries - 1);
  }

  @Override
  DumpProblem problem(Exception failure) {
    return DumpProblem.of(failure, "the zip archive", packed());
  }

  @Override
  @Nullable DumpProblem problemAtEnd() {
    if (stored.ended()) {
      return problem(new EOFException());
    }
    DumpProblem rest = stored.problemInRest("the zip archive");
    return rest == null && directoryDamaged
        ? new DumpProblem(DAMAGED_DUMP, "the directory of the zip archive is damaged")
        : rest;
  }

  @Override
  public void close() throws IOException {
    super.close();
    zip.close();
  }
}
