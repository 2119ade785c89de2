package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;
import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;

import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The pages of a tar archive. */
final class TarPages extends ArchivePages<TarArchiveEntry> {

  private static final int RECORD = 512;

  /** A name, too, stands in the archive, and the library reads it into memory. */
  private static final int LONGEST_HEADER = 1 << 20;

  private final CappedInput stored;
  private final Tar tar;

  /** Where the entry at hand begins, with its headers, and where the next one does. */
  private long entryOffset;

  private long nextOffset;
  private long entries;

  TarPages(InputStream in, EntryPath location, DumpRun run) throws IOException {
    super(location, run);
    Optional<Step> from = location.resumeAt();
    nextOffset = from.map(Step::offset).orElse(0L);
    entries = from.map(Step::number).orElse(0L);
    location.passOver(in, nextOffset);
    stored = new CappedInput(in);
    stored.counted(nextOffset);
    tar = new Tar(stored);
  }

  /** Ends the archive where more is read for a header than a header can be. */
  private static final class CappedInput extends CountingInput {

    private long cap = Long.MAX_VALUE;

    CappedInput(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (offset() > cap) {
        throw new DumpProblemException(
            new DumpProblem(
                DUMP_LIMIT_EXCEEDED,
                "an entry's header is longer than %s bytes, at byte %s"
                    .formatted(LONGEST_HEADER, offset())));
      }
      return super.read(bytes, offset, length);
    }
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
    stored.cap = nextOffset + LONGEST_HEADER;
    TarArchiveEntry entry = tar.getNextEntry();
    stored.cap = Long.MAX_VALUE;
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
    return new DecompressedInput(new EntryInput(tar), "the tar archive", stored, run());
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
  DumpProblem problem(Exception failure) {
    return DumpProblem.of(failure, "the tar archive", stored);
  }

  @Override
  @Nullable DumpProblem problemAtEnd() {
    return tar.markedEnd
        ? stored.problemInRest("the tar archive")
        : new DumpProblem(
            TRUNCATED_DUMP,
            "the tar archive ends without its end mark, at byte %s".formatted(stored.offset()));
  }

  @Override
  public void close() throws IOException {
    super.close();
    tar.close();
  }
}
