package io.github.tearsheet.cli;

import io.github.tearsheet.dump.DumpCounts;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line that shows the progress of a long run and is rewritten in place. */
final class Progress {

  private static final long MILLIS_BETWEEN = 250;

  private static final long MILLIS_BETWEEN_LOOKS = 100;

  /** Before this nothing is shown, so that short work stays quiet. */
  private static final long MILLIS_BEFORE = 1000;

  private final PrintWriter errors;
  private final LongSupplier millis;
  private final long total;
  private final long start;
  private long next;
  private boolean shown;
  private @Nullable Timer timer;

  /** The counts of all paths before the current one. */
  private long bytesBefore;

  private long pagesBefore;

  /**
   * @param total how many bytes there are; 0 if that is not known
   * @param millis the time
   */
  Progress(PrintWriter errors, long total, LongSupplier millis) {
    this.errors = errors;
    this.total = total;
    this.millis = millis;
    start = millis.getAsLong();
    next = start + MILLIS_BEFORE;
  }

  /** Shows how far it is from now on, also while no page comes because none is picked. */
  void watch(Supplier<DumpCounts> counts) {
    timer = new Timer("tearsheet-progress", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            update(counts.get());
          }
        },
        MILLIS_BETWEEN_LOOKS,
        MILLIS_BETWEEN_LOOKS);
  }

  /** Ends what {@link #watch} began, if it did. */
  void watchNothing() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }

  /** Shows how far it is, if it is time to. */
  synchronized void update(DumpCounts counts) {
    long now = millis.getAsLong();
    if (now >= next) {
      next = now + MILLIS_BETWEEN;
      shown = true;
      errors.print("\r" + line(counts, now - start) + "\u001B[K");
      errors.flush();
    }
  }

  /** A path has been read. */
  synchronized void endOfPath(DumpCounts counts) {
    bytesBefore += counts.bytes();
    pagesBefore += counts.pages();
  }

  /** Takes the line away, so that something else can be written. */
  synchronized void clear() {
    if (shown) {
      errors.print("\r\u001B[K");
      errors.flush();
      shown = false;
    }
  }

  private String line(DumpCounts counts, long elapsed) {
    long bytes = bytesBefore + counts.bytes();
    long pages = pagesBefore + counts.pages();
    StringBuilder line = new StringBuilder(megabytes(bytes));
    if (total > 0) {
      line.append(" of ").append(megabytes(total));
      line.append(" MB, %s%%".formatted(Math.min(100, bytes * 100 / total)));
    } else {
      line.append(" MB");
    }
    line.append(
        String.format(Locale.ROOT, ", %,d pages, %,d a second", pages, pages * 1000 / elapsed));
    if (total > bytes && bytes > 0) {
      line.append(", ")
          .append(time((long) ((double) elapsed / bytes * (total - bytes))))
          .append(" left");
    }
    return line.toString();
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f", bytes / 1e6);
  }

  private static String time(long millis) {
    long seconds = millis / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
