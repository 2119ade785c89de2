package io.github.tearsheet.dump;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The data of an archive entry; closing it leaves the archive open. */
final class EntryInput extends FilterInputStream {

  EntryInput(InputStream archive) {
    super(archive);
  }

  @Override
  public void close() {
    // The archive goes on.
  }
}
