package io.github.tearsheet.dump;

import java.io.Closeable;
import java.util.Iterator;

/**
 * An iterator over the results of a dump's pages.
 *
 * @param <T> the type of a result
 */
interface ResultIterator<T> extends Iterator<T>, Closeable {

  /** Stops reading. */
  @Override
  void close();
}
