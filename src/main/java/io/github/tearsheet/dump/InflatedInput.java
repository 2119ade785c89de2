package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * One deflated stream. It reads no byte after its end, and gives out what was unpacked before it
 * fails.
 */
final class InflatedInput extends InputStream {

  private final ReadAhead in;
  private final Inflater inflater = new Inflater(true);
  private @Nullable ZipException damage;
  private boolean ended;

  InflatedInput(ReadAhead in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (damage != null) {
      throw damage;
    }
    if (length == 0) {
      return 0;
    }
    long before = inflater.getBytesWritten();
    try {
      int read = 0;
      while (read == 0 && !ended) {
        read = inflater.inflate(bytes, offset, length);
        if (inflater.finished()) {
          in.unread(inflater.getRemaining());
          ended = true;
        } else if (read == 0) {
          needsInput();
        }
      }
      return read == 0 ? -1 : read;
    } catch (DataFormatException e) {
      damage = new ZipException(e.getMessage());
      in.unread(inflater.getRemaining());
      int unharmed = (int) (inflater.getBytesWritten() - before);
      return unharmed > 0 ? unharmed : read(bytes, offset, length);
    }
  }

  private void needsInput() throws IOException, DataFormatException {
    if (inflater.needsDictionary()) {
      throw new DataFormatException("a dictionary is needed");
    }
    in.handTo(inflater);
  }

  /** Frees the decoder; the stored bytes stay open. */
  @Override
  public void close() {
    inflater.end();
  }
}
