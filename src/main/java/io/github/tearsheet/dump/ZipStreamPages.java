package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
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
  InputStream open(ZipArchiveEntry entry) throws IOException {
    ZipEntryData data = zip.data();
    InputStream unpacked = ZipMethods.unpack(new EntryInput(data), entry, run());
    return new DecompressedInput(new ZipEntryInput(unpacked, entry), WHAT, data, run());
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
