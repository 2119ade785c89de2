package io.github.tearsheet.dump;

import io.github.tearsheet.source.DumpPosition.Step;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The pages of a zip archive that is read from front to back: from a stream, or a large one. */
final class ZipStreamPages extends ArchivePages<ZipArchiveEntry> {

  private final WatchedInput stored;
  private final ZipArchiveInputStream zip;
  private final long first;
  private long entries;

  ZipStreamPages(InputStream in, Place place, DumpRun run) {
    super(place, run);
    stored = new WatchedInput(in);
    zip = new ZipArchiveInputStream(stored);
    first = place.resumeAt().map(Step::number).orElse(0L);
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
    return new UnpackedInput(
        new ZipEntryInput(new EntryInput(zip), entry), "the zip archive", packed(), run());
  }

  private Packed packed() {
    return new Packed() {
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
    return zip.canReadEntryData(entry);
  }

  @Override
  Step step() {
    return Step.at(0, entries - 1);
  }

  @Override
  Fault fault(Exception failure) {
    return Fault.of(failure, "the zip archive", packed());
  }

  @Override
  @Nullable Fault faultAtEnd() {
    return stored.ended() ? fault(new EOFException()) : null;
  }

  @Override
  public void close() throws IOException {
    super.close();
    zip.close();
  }
}
