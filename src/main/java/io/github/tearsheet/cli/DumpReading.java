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
import java.util.OptionalLong;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the PATHs of a command, one after another. What cannot be read is told and left out; on a
 * terminal long work shows how far it is.
 */
final class DumpReading {

  private static final long PROGRESS_MILLIS = 100;

  private final DumpInputs inputs;
  private final ArchiveParser parser;
  private final PrintWriter errors;
  private final Consumer<DumpCounts> counts;
  private final @Nullable Progress progress;

  /** Shows the progress also while no page comes, because none is picked. */
  private final Timer timer = new Timer("tearsheet-progress", true);

  private boolean allRead = true;
  private boolean stopped;

  /**
   * @param counts takes the counts of each path, once it has been read
   */
  DumpReading(
      DumpInputs inputs, ArchiveParser parser, PrintWriter errors, Consumer<DumpCounts> counts) {
    this.inputs = inputs;
    this.parser = parser;
    this.errors = errors;
    this.counts = counts;
    progress =
        Terminal.showsProgress() ? new Progress(errors, total(), System::currentTimeMillis) : null;
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
    // A path given twice is read once: reports name each finding once.
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
    try (ArchiveDump dump = inputs.open(path, parser).unreadable(this::leaveOut)) {
      TimerTask shown = showProgress(dump);
      Iterator<T> outcomes = dump.map(work).iterator();
      while (!stopped && hasNext(path, outcomes)) {
        stopped = !taker.take(outcomes.next());
      }
      shown.cancel();
      counts.accept(dump.counts());
      if (progress != null) {
        progress.endOfPath(dump.counts());
      }
    } catch (UncheckedIOException e) {
      leaveOut(path, Unreadable.reason(e.getCause()));
    } catch (InvalidPathException e) {
      leaveOut(path, e.getReason());
    }
  }

  private TimerTask showProgress(ArchiveDump dump) {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            if (progress != null) {
              progress.update(dump.counts());
            }
          }
        };
    if (progress != null) {
      timer.schedule(task, PROGRESS_MILLIS, PROGRESS_MILLIS);
    }
    return task;
  }

  private boolean hasNext(String path, Iterator<?> outcomes) {
    try {
      return outcomes.hasNext();
    } catch (UncheckedIOException e) {
      leaveOut(path, Unreadable.reason(e.getCause()));
      return false;
    }
  }

  private void leaveOut(Path file, IOException failure) {
    leaveOut(file.toString(), Unreadable.reason(failure));
  }

  private void leaveOut(String path, String reason) {
    allRead = false;
    tell(path + ": " + reason);
  }

  /** Takes the line of progress away before something else is written. */
  void clearProgress() {
    if (progress != null) {
      progress.clear();
    }
  }

  /** Tells something on standard error. */
  void tell(String message) {
    clearProgress();
    errors.println("tearsheet: " + VisibleText.of(message));
  }

  /** How many bytes there are to read; 0 if that is not known of each path. */
  private long total() {
    long total = 0;
    for (String path : inputs.paths()) {
      try (ArchiveDump dump = inputs.open(path, parser)) {
        OptionalLong size = dump.size();
        if (size.isEmpty()) {
          return 0;
        }
        total += size.getAsLong();
      } catch (UncheckedIOException | InvalidPathException e) {
        // Told when it is to be read.
      }
    }
    return total;
  }
}
