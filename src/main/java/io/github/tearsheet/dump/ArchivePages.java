package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;

import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an archive, in the order of its entries. Entries are picked by the ending of their
 * name, what they hold is detected from their first bytes.
 *
 * @param <E> what an entry of the archive is
 */
abstract class ArchivePages<E extends ArchiveEntry> implements PageCursor {

  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "json", "jsonl", "ndjson", "parquet", "warc", "wet", "gz", "bz2", "xz", "zst",
          "zip", "tar", "tgz", "taz", "tbz", "tbz2", "txz", "tzst");

  private final EntryPath location;
  private final DumpRun run;
  private @Nullable PageCursor entry;
  private final PassedOver passedOver;
  private boolean ended;

  /** The problem of the current entry. */
  private @Nullable DumpProblem entryProblem;

  ArchivePages(EntryPath location, DumpRun run) {
    this.location = location;
    this.run = run;
    passedOver = new PassedOver(run);
  }

  /** Goes to the next entry; null at the end. */
  abstract @Nullable E nextEntry() throws IOException;

  /** The name of an entry. */
  String name(E entry) {
    return entry.getName();
  }

  /** The data of an entry. */
  abstract InputStream open(E entry) throws IOException;

  /** Returns whether it is a file, no folder or link. */
  abstract boolean isFile(E entry);

  /** Returns why an entry is not read; null if it is, or is passed over without a reason. */
  abstract @Nullable DumpProblem refusal(E entry);

  /** The step to the entry that was given last. */
  abstract Step step();

  /** Returns the problem that a failure reveals. */
  abstract DumpProblem problem(Exception failure);

  /** Returns what is wrong with the archive before the last entry or its end, and forgets it. */
  abstract @Nullable DumpProblem takeProblem();

  final DumpRun run() {
    return run;
  }

  @Override
  public final @Nullable RawPage next() {
    while (true) {
      RawPage page = entry == null ? null : entry.next();
      if (page != null) {
        entryProblem = page.problem();
        return page;
      }
      closeEntry();
      if (ended || run.isStopped()) {
        return passedOver.takeProblem(location.origin());
      }
      DumpProblem problem = advance();
      if (problem != null) {
        return RawPage.problem(location.origin(), problem);
      }
    }
  }

  /** Goes to the next entry; returns what is wrong with the archive before it. */
  private @Nullable DumpProblem advance() {
    try {
      E next = nextEntry();
      ended = next == null;
      if (next != null) {
        run.entry();
        entry = pagesOf(next);
      }
      return unreported(takeProblem());
    } catch (UncheckedIOException | MissingLibraryException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      ended = true;
      return unreported(problem(e));
    }
  }

  /** An archive that is cut off or damaged in an entry was reported there. */
  private @Nullable DumpProblem unreported(@Nullable DumpProblem problem) {
    boolean known =
        problem != null
            && entryProblem != null
            && (problem.equals(entryProblem)
                || (problem.code() == TRUNCATED_DUMP && entryProblem.code() == TRUNCATED_DUMP));
    entryProblem = null;
    return known ? null : problem;
  }

  private @Nullable PageCursor pagesOf(E next) {
    if (next.isDirectory()) {
      return null;
    }
    String name = name(next);
    boolean hasPages = hasPages(name);
    DumpProblem refusal = hasPages ? refusal(next) : null;
    if (!hasPages || (refusal == null && !isFile(next))) {
      passedOver.add(name);
      return null;
    }
    EntryPath here = location.entry(name, step(), resumeIn(step()));
    if (!run.options().picks(here.origin())) {
      return null;
    }
    if (refusal != null) {
      return PageCursor.of(RawPage.problem(here.origin(), refusal), InputStream.nullInputStream());
    }
    try {
      return FormatDetector.of(open(next), here, DumpFormat.AUTO, run);
    } catch (IOException e) {
      return PageCursor.of(
          RawPage.problem(here.origin(), problem(e)), InputStream.nullInputStream());
    }
  }

  static boolean hasPages(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && !PassedOver.isAppleDouble(name);
  }

  /** Only in the entry where reading stopped it goes on in the middle. */
  private List<Step> resumeIn(Step step) {
    return location
        .resumeAt()
        .filter(from -> from.equals(step))
        .map(from -> location.resumeInside())
        .orElse(List.of());
  }

  private void closeEntry() {
    try {
      if (entry != null) {
        entry.close();
      }
      entry = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    closeEntry();
  }
}
