package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;

/**
 * The stored bytes of a dump. A read error is not damage: it is thrown unchecked, so that no reader
 * reports it as a problem of the dump.
 */
final class RawInput extends CountingInput {

  private static final int SKIPPED_AT_ONCE = 8192;

  private final String name;
  private final DumpRun run;
  private boolean seekable = true;

  /**
   * @param name the name of the file, for the message of a read error
   */
  RawInput(InputStream in, String name, DumpRun run) {
    super(in);
    this.name = name;
    this.run = run;
  }

  /**
   * Returns a read error that names its file; the system's does not. An interrupt is not an error.
   */
  static UncheckedIOException failure(String name, IOException failure) {
    boolean complete =
        failure instanceof FileSystemException
            || failure instanceof ClosedByInterruptException
            || failure instanceof InterruptedIOException;
    if (complete) {
      return new UncheckedIOException(failure);
    }
    FileSystemException named = new FileSystemException(name, null, failure.getMessage());
    named.initCause(failure);
    return new UncheckedIOException(named);
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  /** Skips bytes; those of a pipe, which cannot skip, are read. */
  @Override
  public long skip(long n) {
    if (seekable) {
      try {
        return super.skip(n);
      } catch (IOException e) {
        seekable = false;
      }
    }
    byte[] passed = new byte[(int) Math.max(0, Math.min(n, SKIPPED_AT_ONCE))];
    return Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  void counted(long bytes) {
    super.counted(bytes);
    run.stored(Math.max(bytes, 0));
  }
}
