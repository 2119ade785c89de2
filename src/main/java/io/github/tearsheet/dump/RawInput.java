package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bytes of a dump as they are stored. That they cannot be read is no damage to the dump: it
 * ends the reading with an unchecked exception, which no reader above takes for a problem.
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
