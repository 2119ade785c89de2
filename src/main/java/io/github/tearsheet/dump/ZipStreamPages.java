package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/** The pages of zip archives that are read from front to back: in a stream, or large ones. */
final class ZipStreamPages extends ArchivePages<ZipArchiveEntry> {

  private static final String WHAT = "zip archive";

  private final InputStream in;
  private final ZipEntries zip;
  private final long first;
  private long entries;

  /**
   * @param program what to report if there is no archive after the program that the stream begins
   *     with; null if it begins with the archive
   */
  ZipStreamPages(InputStream in, EntryPath location, DumpRun run, @Nullable DumpProblem program) {
    super(location, run);
    this.in = in;
    zip = new ZipEntries(in, program);
    first = location.resumeAt().map(Step::number).orElse(0L);
  }

  @Override
  @Nullable ZipArchiveEntry nextEntry() throws IOException {
    ZipArchiveEntry entry = zip.next();
    entries++;
    while (entry != null && entries <= first) {
      entry = zip.next();
      entries++;
    }
    return entry;
  }

  @Override
  InputStream open(ZipArchiveEntry entry) {
    ZipEntryData data = zip.data();
    return new DecompressedInput(new ZipEntryInput(new EntryInput(data), entry), WHAT, data, run());
  }

  @Override
  boolean isFile(ZipArchiveEntry entry) {
    return !entry.isDirectory() && !entry.isUnixSymlink();
  }

  @Override
  boolean canRead(ZipArchiveEntry entry) {
    return isReadable(entry);
  }

  /** Other ways of packing are rare, and their decoders take what memory they like. */
  static boolean isReadable(ZipArchiveEntry entry) {
    boolean known = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
    return known && !entry.getGeneralPurposeBit().usesEncryption();
  }

  @Override
  Step step() {
    return Step.at(0, entries - 1);
  }

  @Override
  DumpProblem problem(Exception failure) {
    return DumpProblem.of(failure, WHAT, zip.stored());
  }

  @Override
  @Nullable DumpProblem takeProblem() {
    return zip.takeProblem();
  }

  @Override
  public void close() throws IOException {
    super.close();
    in.close();
  }
}
