package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;

import io.github.tearsheet.ParseResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The state of one reading of a dump: what was counted, and whether it has been stopped. */
final class DumpRun {

  private final DumpOptions options;
  private final AtomicLong pages = new AtomicLong();
  private final AtomicLong problems = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private final AtomicLong stored = new AtomicLong();

  private volatile @Nullable DumpPosition position;

  // Of the thread that reads the dump.
  private long entries;
  private long unpacked;
  private boolean stopped;

  DumpRun(DumpOptions options) {
    this.options = options;
    this.position = options.position().orElse(null);
  }

  /** The last position up to which every result has been given out; null at the beginning. */
  @Nullable DumpPosition position() {
    return position;
  }

  DumpOptions options() {
    return options;
  }

  DumpCounts counts() {
    return new DumpCounts(pages.get(), problems.get(), skipped.get(), stored.get());
  }

  /** Bytes were read as they are stored. */
  void stored(long bytes) {
    stored.addAndGet(bytes);
  }

  /**
   * A file or a folder, or one in it, cannot be read; ends the reading if there is no handler, or
   * if the thread was interrupted.
   */
  void unreadable(Path folder, UncheckedIOException failure) {
    IOException cause = failure.getCause();
    if (cause instanceof ClosedByInterruptException || cause instanceof InterruptedIOException) {
      throw failure;
    }
    String named = cause instanceof FileSystemException e ? e.getFile() : null;
    options
        .unreadable()
        .orElseThrow(() -> failure)
        .accept(named == null ? folder : pathOf(named, folder), cause);
  }

  /** A name that was decoded wrongly may be none of a path. */
  private static Path pathOf(String name, Path other) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return other;
    }
  }

  /** Counts a skipped entry or record. */
  void skipped() {
    skipped.incrementAndGet();
  }

  /**
   * The facts of a result that are counted.
   *
   * @param page whether it has a page
   * @param problem whether it reports damage to the dump
   * @param position the position after it; null if reading cannot resume there
   */
  record Delivery(boolean page, boolean problem, @Nullable DumpPosition position) {

    static Delivery of(ParseResult result, @Nullable DumpPosition position) {
      return new Delivery(
          result.page().isPresent(),
          result.diagnostics().stream().anyMatch(DumpProblem::isOf),
          position);
    }
  }

  /** A result is given out. */
  void delivered(Delivery delivery) {
    if (delivery.page()) {
      pages.incrementAndGet();
    }
    if (delivery.problem()) {
      problems.incrementAndGet();
    }
    if (delivery.position() != null) {
      position = delivery.position();
    }
  }

  /** An entry of an archive begins. */
  void entry() throws IOException {
    entries++;
    if (entries > options.limits().entries()) {
      throw stop(
          new DumpProblem(
              DUMP_LIMIT_EXCEEDED,
              "dump: more than %s entries".formatted(options.limits().entries())));
    }
  }

  /** Bytes were unpacked. */
  void unpacked(long bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > options.limits().unpackedBytes()) {
      throw stop(
          new DumpProblem(
              DUMP_LIMIT_EXCEEDED,
              "dump: unpacks to more than %s bytes".formatted(options.limits().unpackedBytes())));
    }
  }

  /** Ends the reading with a problem: nothing after it is read. */
  DumpProblemException stop(DumpProblem problem) {
    stopped = true;
    return new DumpProblemException(problem);
  }

  boolean isStopped() {
    return stopped;
  }
}
