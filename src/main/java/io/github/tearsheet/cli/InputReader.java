package io.github.tearsheet.cli;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.dump.DumpCounts;
import io.github.tearsheet.source.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the PATHs of a command, one after another. Paths that cannot be read are reported and
 * skipped. On a terminal a line shows the progress.
 */
final class InputReader {

  private final InputOptions inputs;
  private final ArchiveParser parser;
  private final PrintWriter errors;
  private final Consumer<DumpCounts> counts;
  private final @Nullable Progress progress;

  private boolean allRead = true;
  private boolean stopped;

  /**
   * @param counts takes the counts of each path, once it has been read
   */
  InputReader(
      InputOptions inputs, ArchiveParser parser, PrintWriter errors, Consumer<DumpCounts> counts) {
    this.inputs = inputs;
    this.parser = parser;
    this.errors = errors;
    this.counts = counts;
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

  /**
   * Reads all pages.
   *
   * @param work is done with each page, in several threads
   * @param taker takes what comes of it, in the order of the pages
   * @return whether everything could be read
   * @throws IOException if the taker does
   */
  <T> boolean forEach(Function<ParseResult, T> work, Taker<T> taker) throws IOException {
    // A path given twice is read once: reports name each diagnostic once.
    for (String path : new LinkedHashSet<>(inputs.paths())) {
      if (!stopped) {
        read(path, work, taker);
      }
    }
    clearProgress();
    return allRead;
  }

  private <T> void read(String path, Function<ParseResult, T> work, Taker<T> taker)
      throws IOException {
    try (ArchiveDump dump =
        InputOptions.open(inputs.context(), path, inputs.dumps(parser).unreadable(this::skip))) {
      if (progress != null) {
        progress.watch(dump::counts);
      }
      Iterator<T> outcomes = dump.map(work).iterator();
      while (!stopped && hasNext(path, outcomes)) {
        stopped = !take(outcomes.next(), taker);
      }
      counts.accept(dump.counts());
      if (progress != null) {
        progress.endOfPath(dump.counts());
      }
    } catch (UncheckedIOException e) {
      skip(path, IoErrorMessage.of(e.getCause()));
    } catch (InvalidPathException e) {
      skip(path, e.getReason());
    } finally {
      if (progress != null) {
        progress.watchNothing();
      }
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
      skip(path, IoErrorMessage.of(e.getCause()));
      return false;
    }
  }

  private void skip(Path file, IOException failure) {
    skip(file.toString(), IoErrorMessage.of(failure));
  }

  private void skip(String path, String reason) {
    allRead = false;
    report(path + ": " + reason);
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
