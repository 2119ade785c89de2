package io.github.tearsheet.dump;

import io.github.tearsheet.dump.PageTask.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Results that are read in the calling thread. */
final class SequentialResults<T> implements ResultIterator<T> {

  private final PageCursor pages;
  private final PageTask<T> work;
  private final Queue<Outcome<T>> ready = new ArrayDeque<>();
  private boolean ended;

  SequentialResults(PageCursor pages, PageTask<T> work) {
    this.pages = pages;
    this.work = work;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      RawPage raw = pages.next();
      if (raw == null) {
        end();
      } else {
        ready.addAll(work.of(raw));
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

  @Override
  public void close() {
    ready.clear();
    end();
  }

  private void end() {
    if (!ended) {
      ended = true;
      try {
        pages.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
