package io.github.tearsheet.cli;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.dump.DumpCounts;
import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.VisibleText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the PATHs of a command, one after another, each file once. Paths that cannot be read
 * are reported and skipped. On a terminal a line shows the progress.
 */
final class InputReader {

  private final InputOptions inputs;
  private final Function<SourceOrigin, ArchiveParser> parsers;
  private final Predicate<SourceOrigin> excluded;
  private final PrintWriter errors;
  private final Set<String> reported;
  private final ReadFiles files;
  private final UrlFilter urls;
  private final @Nullable Progress progress;

  private boolean allRead = true;
  private boolean stopped;
  private long pages;

  /** Counted in the thread that reads the dump. */
  private final AtomicLong excludedFiles = new AtomicLong();

  private final AtomicLong ownFiles = new AtomicLong();

  private long problems;
  private long skipped;
  private long bytes;

  /**
   * @param parsers gives the parser of a page
   * @param excluded whether a file or an entry is left out
   * @param own files of the command itself, which are not read: what it writes, its policy
   * @param reported what other readers of the same PATHs reported, which is not reported again;
   *     this reader adds to it
   */
  InputReader(
      InputOptions inputs,
      Function<SourceOrigin, ArchiveParser> parsers,
      Predicate<SourceOrigin> excluded,
      PrintWriter errors,
      Collection<Path> own,
      Set<String> reported) {
    this.inputs = inputs;
    this.parsers = parsers;
    this.excluded = excluded;
    this.errors = errors;
    this.reported = reported;
    files = new ReadFiles(inputs.context(), inputs.paths(), own);
    urls = inputs.urlFilter();
    progress =
        inputs.context().showsProgress()
            ? new Progress(errors, inputs.size(), System::currentTimeMillis)
            : null;
  }

  /** Takes what comes of each page. */
  interface Taker<T> {

    /** Takes an outcome; false ends the reading. */
    boolean take(T outcome) throws IOException;
  }

  /** The outcome of a page, and what decides whether it is taken. */
  private record Read<T>(SourceOrigin origin, boolean hasPage, boolean isBaseline, T outcome) {}

  /**
   * Reads all pages.
   *
   * @param work is done with each page, in several threads
   * @param taker takes what comes of it, in the order of the pages
   * @return whether everything could be read
   * @throws IOException if the taker does
   */
  <T> boolean forEach(Function<ParseResult, T> work, Taker<T> taker) throws IOException {
    for (String path : inputs.paths()) {
      if (!stopped) {
        read(path, result -> read(result, work), taker);
      }
    }
    clearProgress();
    if (!stopped) {
      urls.notFound().forEach(text -> reportOnce("--url " + text + ": no page has such a URL"));
    }
    return allRead;
  }

  private static <T> Read<T> read(ParseResult result, Function<ParseResult, T> work) {
    boolean isBaseline =
        result.source().origin().pageNumber() == 1 && Baseline.isOne(result.source().content());
    return new Read<>(
        result.source().origin(), result.page().isPresent(), isBaseline, work.apply(result));
  }

  /** Returns whether it is a page, and no problem of a dump without one. */
  static boolean isPage(ParseResult result) {
    return result.source().length() > 0
        || result.diagnostics().stream().noneMatch(d -> d.code().isOfDump());
  }

  private <T> void read(String path, Function<ParseResult, Read<T>> work, Taker<T> taker)
      throws IOException {
    try {
      if (!isExcludedPath(path) && files.begin(path)) {
        readDump(path, work, taker);
      }
    } catch (UncheckedIOException e) {
      skip(path, e.getCause());
    } catch (InvalidPathException e) {
      skip(path, e);
    } finally {
      if (progress != null) {
        progress.watchNothing();
      }
    }
  }

  private <T> void readDump(String path, Function<ParseResult, Read<T>> work, Taker<T> taker)
      throws IOException {
    ArchiveDump.Builder settings =
        inputs
            .dumps(urls)
            .parsers(parsers)
            .files(origin -> !isOwn(origin) && !isExcluded(origin))
            .unreadable(this::skip);
    try (ArchiveDump dump = InputOptions.open(inputs.context(), path, settings)) {
      if (progress != null) {
        progress.watch(dump::counts);
      }
      Iterator<Read<T>> outcomes = dump.map(work).iterator();
      while (!stopped && hasNext(path, outcomes)) {
        Read<T> read = outcomes.next();
        if (files.takes(read.origin(), read.isBaseline())) {
          pages += read.hasPage() ? 1 : 0;
          stopped = !take(read.outcome(), taker);
        }
      }
      count(dump.counts());
    }
  }

  private boolean isOwn(SourceOrigin origin) {
    boolean isOwn = files.isOwn(origin);
    if (isOwn) {
      ownFiles.incrementAndGet();
    }
    return isOwn || ReadFiles.isNoPage(origin);
  }

  /** Standard input is asked for, so no pattern excludes it. */
  private boolean isExcludedPath(String path) {
    return !path.equals(InputOptions.STANDARD_INPUT)
        && isExcluded(SourceOrigin.of(inputs.context().folder().resolve(path).toString()));
  }

  private boolean isExcluded(SourceOrigin origin) {
    boolean isExcluded = excluded.test(origin);
    if (isExcluded) {
      excludedFiles.incrementAndGet();
    }
    return isExcluded;
  }

  private void count(DumpCounts counts) {
    problems += counts.problems();
    skipped += counts.skipped();
    bytes += counts.bytes();
    if (progress != null) {
      progress.endOfPath(counts);
    }
  }

  /** Ends the reading: a write error is not a problem of the path. */
  private static <T> boolean take(T outcome, Taker<T> taker) throws IOException {
    try {
      return taker.take(outcome);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean hasNext(String path, Iterator<?> outcomes) {
    try {
      return outcomes.hasNext();
    } catch (UncheckedIOException e) {
      skip(path, e.getCause());
      return false;
    }
  }

  private void skip(Path file, IOException failure) {
    if (files.takes(SourceOrigin.of(file.toString()), false)) {
      skip(file.toString(), failure);
    }
  }

  private void skip(String path, @Nullable Throwable failure) {
    stopped |=
        failure instanceof ClosedByInterruptException || failure instanceof InterruptedIOException;
    skip(path, IoErrorMessage.of(failure));
  }

  private void skip(String path, String reason) {
    allRead = false;
    reportOnce(path + ": " + reason);
  }

  private void reportOnce(String message) {
    if (reported.add(message)) {
      report(message);
    }
  }

  /** Returns the counts of what has been read, whatever became of the pages. */
  DumpCounts counts() {
    long leftOut = skipped + files.skipped() + excludedFiles.get() + ownFiles.get();
    return new DumpCounts(pages, problems, leftOut, bytes);
  }

  /**
   * Reports that no page was read, unless that is accepted; returns whether it is. It is where all
   * files are excluded, as those of a commit can be.
   */
  boolean acceptsNoPage() {
    boolean accepted = pages > 0 || excludedFiles.get() > 0 || inputs.allowEmpty();
    if (!accepted && allRead) {
      long passed = counts().skipped();
      report(
          "no page in %s%s; use --allow-empty if that is expected"
              .formatted(
                  String.join(", ", inputs.paths()), passed == 0 ? "" : ", skipped: " + passed));
    }
    return accepted;
  }

  CommandContext context() {
    return inputs.context();
  }

  /** Clears the progress line before other output. */
  void clearProgress() {
    if (progress != null) {
      progress.clear();
    }
  }

  /** Prints a message on standard error. */
  void report(String message) {
    clearProgress();
    errors.println("tearsheet: " + VisibleText.of(message));
  }
}
