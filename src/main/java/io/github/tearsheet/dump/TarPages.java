package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;

import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/** The pages of a tar archive, or of several that were joined. */
final class TarPages extends ArchivePages<TarArchiveEntry> {

  private static final String WHAT = "tar archive";

  /** The types, of GNU tar, of the names in a folder and of the archive's own name. */
  private static final byte LIST_OF_FOLDER = 'D';

  private static final byte LABEL = 'V';

  private final InputStream in;
  private final TarEntries tar;
  private long entries;

  TarPages(InputStream in, EntryPath location, DumpRun run) throws IOException {
    super(location, run);
    this.in = in;
    Optional<Step> from = location.resumeAt();
    long offset = from.map(Step::offset).orElse(0L);
    entries = from.map(Step::number).orElse(0L);
    location.passOver(in, offset);
    tar = new TarEntries(in, offset);
  }

  @Override
  @Nullable TarArchiveEntry nextEntry() throws IOException {
    TarArchiveEntry entry = tar.next();
    entries++;
    return entry;
  }

  @Override
  InputStream open(TarArchiveEntry entry) {
    return new DecompressedInput(tar.data(), WHAT, tar.stored(), run());
  }

  /** As {@code tar} does, an entry of an unknown type is taken for a file, if it has data. */
  @Override
  boolean isFile(TarArchiveEntry entry) {
    return switch (entry.getLinkFlag()) {
      case TarConstants.LF_OLDNORM,
          TarConstants.LF_NORMAL,
          TarConstants.LF_CONTIG,
          TarConstants.LF_GNUTYPE_SPARSE ->
          true;
      case TarConstants.LF_LINK,
          TarConstants.LF_SYMLINK,
          TarConstants.LF_CHR,
          TarConstants.LF_BLK,
          TarConstants.LF_DIR,
          TarConstants.LF_FIFO,
          LIST_OF_FOLDER,
          LABEL ->
          false;
      default -> entry.getSize() > 0;
    };
  }

  @Override
  @Nullable DumpProblem refusal(TarArchiveEntry entry) {
    if (entry.getLinkFlag() == TarConstants.LF_MULTIVOLUME) {
      return new DumpProblem(TRUNCATED_DUMP, "entry: begins in another volume of the archive");
    }
    if (entry.getLinkFlag() == TarConstants.LF_LINK && !hasPages(entry.getLinkName())) {
      return DumpProblem.unsupported(linkTo(entry.getLinkName()));
    }
    return entry.isSparse()
        ? new DumpProblem(DAMAGED_DUMP, "entry: sparse, with holes that are not read")
        : null;
  }

  private static String linkTo(String target) {
    return target.isEmpty()
        ? "hard link to an entry without a name"
        : "hard link to %s, whose text was not read because of its name"
            .formatted(EntryPath.printable(target));
  }

  @Override
  Step step() {
    return Step.at(tar.entryOffset(), entries - 1);
  }

  @Override
  DumpProblem problem(Exception failure) {
    return DumpProblem.of(failure, WHAT, tar.stored());
  }

  @Override
  @Nullable DumpProblem takeProblem() {
    return tar.takeProblem();
  }

  @Override
  public void close() throws IOException {
    super.close();
    in.close();
  }
}
