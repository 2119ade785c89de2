package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The pages of a zip file, found by its directory: a damaged entry does not hide the next one. */
final class ZipFilePages extends ArchivePages<ZipArchiveEntry> {

  private static final DumpProblem NO_ENTRY =
      new DumpProblem(DiagnosticCode.DAMAGED_DUMP, "zip archive: no entry");

  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> left;
  private long entries;

  private ZipFilePages(ZipFile zip, EntryPath location, DumpRun run) {
    super(location, run);
    this.zip = zip;
    left = zip.getEntriesInPhysicalOrder();
    long first = location.resumeAt().map(Step::number).orElse(0L);
    while (entries < first && left.hasMoreElements()) {
      left.nextElement();
      entries++;
    }
  }

  /**
   * Opens the file; empty if its directory is damaged, or if another archive precedes the first
   * entry that it lists: then it is read from front to back.
   *
   * @param entries how many there should be; the library stops without a word where the directory
   *     is damaged
   */
  static Optional<PageCursor> open(Path file, int entries, EntryPath location, DumpRun run) {
    try {
      ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
      boolean whole = false;
      try {
        whole = Collections.list(zip.getEntries()).size() == entries && !isPreceded(file, zip);
        return whole ? Optional.of(new ZipFilePages(zip, location, run)) : Optional.empty();
      } finally {
        if (!whole) {
          zip.close();
        }
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Returns whether an entry precedes the first one of the directory. */
  private static boolean isPreceded(Path file, ZipFile zip) throws IOException {
    Enumeration<ZipArchiveEntry> listed = zip.getEntriesInPhysicalOrder();
    long first =
        listed.hasMoreElements() ? listed.nextElement().getLocalHeaderOffset() : Long.MAX_VALUE;
    try (InputStream in = Files.newInputStream(file)) {
      ZipEntries entries = new ZipEntries(in, NO_ENTRY);
      return entries.next() != null && entries.stored().offset() <= first;
    }
  }

  @Override
  @Nullable ZipArchiveEntry nextEntry() {
    if (!left.hasMoreElements()) {
      return null;
    }
    entries++;
    return left.nextElement();
  }

  /** The library writes a question mark for bytes that are not UTF-8. */
  @Override
  String name(ZipArchiveEntry entry) {
    String name = entry.getName();
    return name.contains("?") ? new String(entry.getRawName(), UTF_8) : name;
  }

  @Override
  InputStream open(ZipArchiveEntry entry) throws IOException {
    run().stored(entry.getCompressedSize());
    InputStream raw = zip.getRawInputStream(entry);
    if (raw == null) {
      throw new ZipException("no data");
    }
    InputStream data =
        entry.getMethod() == ZipEntry.DEFLATED
            ? new InflatedInput(new ReadAhead(raw))
            : ZipMethods.unpack(raw, entry, run());
    return new DecompressedInput(new ZipEntryInput(data, entry), "entry", packed(entry), run());
  }

  private static CompressedSource packed(ZipArchiveEntry entry) {
    return new CompressedSource() {
      @Override
      public long size() {
        return entry.getCompressedSize();
      }

      @Override
      public long offset() {
        return entry.getDataOffset() + entry.getCompressedSize();
      }

      @Override
      public boolean ended() {
        return false;
      }
    };
  }

  @Override
  boolean isFile(ZipArchiveEntry entry) {
    return !entry.isDirectory() && !entry.isUnixSymlink();
  }

  @Override
  @Nullable DumpProblem refusal(ZipArchiveEntry entry) {
    return ZipMethods.refusal(entry);
  }

  @Override
  Step step() {
    return Step.at(0, entries - 1);
  }

  @Override
  DumpProblem problem(Exception failure) {
    if (failure instanceof ClosedByInterruptException interrupt) {
      throw new UncheckedIOException(interrupt);
    }
    return new DumpProblem(DiagnosticCode.DAMAGED_DUMP, "zip archive: damaged");
  }

  @Override
  @Nullable DumpProblem takeProblem() {
    return null;
  }

  @Override
  public void close() throws IOException {
    super.close();
    zip.close();
  }
}
