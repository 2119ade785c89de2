package io.github.tearsheet.dump;

import io.github.tearsheet.dump.PageTask.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Pages read in several threads and given out in their order. The thread that asks for them reads
 * the dump's bytes and hands batches of pages to the others; while it waits it works on batches
 * too. No more is read ahead than they can be busy with, so that memory does not grow with the
 * dump.
 */
final class ParallelResults<T> implements ResultIterator<T> {

  /** Enough work to be worth handing over. */
  private static final int BATCH_BYTES = 1 << 16;

  /** How many bytes of pages are handed over and not yet given out, at most. */
  private static final int MOST_BYTES = 1 << 21;

  private static final int BATCHES_A_THREAD = 8;

  /** The approximate memory of a page in addition to its bytes. */
  private static final int OVERHEAD = 256;

  private final PageCursor pages;
  private final PageTask<T> work;
  private final ExecutorService threads;
  private final int mostBatches;

  private final Queue<Batch<T>> working = new ArrayDeque<>();
  private long workingBytes;
  private final Queue<Outcome<T>> ready = new ArrayDeque<>();

  /** Read, but not yet handed over. */
  private List<RawPage> batch = new ArrayList<>();

  private long batchBytes;

  private boolean allRead;

  /** The exception that ended the reading; thrown after all pages before it. */
  private @Nullable RuntimeException failure;

  private boolean closed;

  ParallelResults(PageCursor pages, PageTask<T> work, int threadCount) {
    this.pages = pages;
    this.work = work;
    mostBatches = threadCount * BATCHES_A_THREAD;
    AtomicInteger number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            threadCount - 1,
            task -> {
              Thread thread = new Thread(task, "tearsheet-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  private record Batch<T>(FutureTask<List<Outcome<T>>> outcomes, long bytes) {}

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !closed) {
      readAhead();
      Batch<T> first = working.poll();
      if (first != null) {
        workingBytes -= first.bytes();
        ready.addAll(outcomes(first));
      } else {
        close();
        if (failure != null) {
          throw failure;
        }
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return work.deliver(ready.remove());
  }

  /** Hands over batches until the threads have enough to do. */
  private void readAhead() {
    while (working.size() < mostBatches) {
      fillBatch();
      boolean fits = working.isEmpty() || workingBytes + batchBytes <= MOST_BYTES;
      if (batch.isEmpty() || !fits) {
        return;
      }
      List<RawPage> pagesOfBatch = batch;
      FutureTask<List<Outcome<T>>> task = new FutureTask<>(() -> workOn(pagesOfBatch));
      working.add(new Batch<>(task, batchBytes));
      threads.execute(task);
      workingBytes += batchBytes;
      batch = new ArrayList<>();
      batchBytes = 0;
    }
  }

  private void fillBatch() {
    while (!allRead && batchBytes < BATCH_BYTES) {
      RawPage page;
      try {
        page = pages.next();
      } catch (RuntimeException e) {
        failure = e;
        page = null;
      }
      if (page == null) {
        allRead = true;
      } else {
        batch.add(page);
        batchBytes += page.size() + OVERHEAD;
      }
    }
  }

  /** Works on batches that nobody has begun, until the first one is done. */
  private void help(Batch<T> first) {
    first.outcomes().run();
    Iterator<Batch<T>> others = working.iterator();
    while (!first.outcomes().isDone() && others.hasNext()) {
      others.next().outcomes().run();
    }
  }

  private List<Outcome<T>> workOn(List<RawPage> raw) {
    List<Outcome<T>> outcomes = new ArrayList<>();
    for (RawPage page : raw) {
      outcomes.addAll(work.of(page));
    }
    return outcomes;
  }

  private List<Outcome<T>> outcomes(Batch<T> first) {
    help(first);
    try {
      return first.outcomes().get();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException("interrupted while reading"));
    } catch (ExecutionException e) {
      close();
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    ready.clear();
    threads.shutdownNow();
    try {
      pages.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
