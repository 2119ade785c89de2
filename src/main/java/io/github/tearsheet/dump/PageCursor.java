package io.github.tearsheet.dump;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages of a file, a folder or an entry, one after another. */
interface PageCursor extends Closeable {

  /**
   * The next page or problem; null at the end.
   *
   * @throws java.io.UncheckedIOException if the dump cannot be read
   */
  @Nullable RawPage next();

  /**
   * Returns a cursor over one problem.
   *
   * @param in what could not be opened; closed with the cursor
   */
  static PageCursor of(RawPage only, Closeable in) {
    return new PageCursor() {
      private @Nullable RawPage left = only;

      @Override
      public @Nullable RawPage next() {
        RawPage page = left;
        left = null;
        return page;
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }
}
