package io.github.tearsheet.dump;

import java.io.Closeable;
import java.util.Iterator;

/**
 * The outcomes of a dump's pages, one after another.
 *
 * @param <T> what comes of a page
 */
interface ResultIterator<T> extends Iterator<T>, Closeable {

  /** Ends the reading, wherever it stands. */
  @Override
  void close();
}
