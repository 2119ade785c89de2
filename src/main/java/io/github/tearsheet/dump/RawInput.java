package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The stored bytes of a dump. A read error is not damage: it is thrown unchecked, so that no reader
 * reports it as a problem of the dump.
 */
final class RawInput extends CountingInput {

  private final DumpRun run;

  RawInput(InputStream in, DumpRun run) {
    super(in);
    this.run = run;
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long skip(long n) {
    try {
      return super.skip(n);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void counted(long bytes) {
    super.counted(bytes);
    run.stored(Math.max(bytes, 0));
  }
}
