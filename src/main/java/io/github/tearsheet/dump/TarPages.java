package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;

import io.github.tearsheet.source.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The pages of a tar archive. */
final class TarPages extends ArchivePages<TarArchiveEntry> {

  private static final int RECORD = 512;

  private final WatchedInput stored;
  private final Tar tar;

  /** Where the entry at hand begins, with its headers, and where the next one does. */
  private long entryOffset;

  private long nextOffset;
  private long entries;

  TarPages(InputStream in, Place place, DumpRun run) throws IOException {
    super(place, run);
    Optional<Step> from = place.resumeAt();
    nextOffset = from.map(Step::offset).orElse(0L);
    entries = from.map(Step::number).orElse(0L);
    place.passOver(in, nextOffset);
    stored = new WatchedInput(in);
    stored.counted(nextOffset);
    tar = new Tar(stored);
  }

  /** Knows whether the archive ends with a record of zeros, as it should. */
  private static final class Tar extends TarArchiveInputStream {

    private boolean markedEnd;

    Tar(InputStream in) {
      super(in);
    }

    @Override
    protected boolean isEOFRecord(byte @Nullable [] record) {
      boolean end = super.isEOFRecord(record);
      markedEnd |= end && record != null;
      return end;
    }
  }

  @Override
  @Nullable TarArchiveEntry nextEntry() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    if (entry != null) {
      entryOffset = nextOffset;
      nextOffset = stored.offset() + (entry.getSize() + RECORD - 1) / RECORD * RECORD;
      entries++;
    }
    return entry;
  }

  @Override
  InputStream open(TarArchiveEntry entry) {
    // Only what can be read of it: the archive itself stays open.
    return new UnpackedInput(new EntryInput(tar), "the tar archive", stored, run());
  }

  @Override
  boolean isFile(TarArchiveEntry entry) {
    return entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
  }

  @Override
  boolean canRead(TarArchiveEntry entry) {
    return tar.canReadEntryData(entry);
  }

  @Override
  Step step() {
    return Step.at(entryOffset, entries - 1);
  }

  @Override
  Fault fault(Exception failure) {
    return Fault.of(failure, "the tar archive", stored);
  }

  @Override
  @Nullable Fault faultAtEnd() {
    return tar.markedEnd
        ? null
        : new Fault(
            TRUNCATED_DUMP,
            "the tar archive ends without its end mark, at byte %d".formatted(stored.offset()));
  }

  @Override
  public void close() throws IOException {
    super.close();
    tar.close();
  }
}
