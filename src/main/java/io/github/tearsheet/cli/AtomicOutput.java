package io.github.tearsheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An output that is never left half-written: whole lines to standard output or to a pipe, or a file
 * that takes the place of its target when it is complete. Its exceptions name the output.
 */
final class AtomicOutput extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream out;

  /** The file that is replaced; null for a stream. */
  private final @Nullable ReplacedFile file;

  private final ByteArrayOutputStream lines = new ByteArrayOutputStream(BUFFER);
  private final Thread onInterrupt = new Thread(this::abandon, "tearsheet-interrupted");

  /** The number of buffered bytes that are whole lines. */
  private int whole;

  private boolean abandoned;

  private AtomicOutput(String name, OutputStream out, @Nullable ReplacedFile file) {
    this.name = name;
    this.out = out;
    this.file = file;
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  static AtomicOutput standard(CommandContext context) {
    return new AtomicOutput("standard output", context.out(), null);
  }

  /**
   * A file, replaced by {@link #complete()}, or a pipe, a device or {@code -}, which are written
   * to.
   */
  static AtomicOutput file(CommandContext context, Path path) throws IOException {
    if (OutputTarget.isStandardOutput(context, path)) {
      return standard(context);
    }
    String name = path.toString();
    try {
      OutputTarget target = OutputTarget.of(path);
      if (target.isStream()) {
        return new AtomicOutput(name, target.open(), null);
      }
      ReplacedFile file = ReplacedFile.of(target.path());
      return new AtomicOutput(name, file.open(), file);
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Writes bytes; those of an unfinished line are buffered. */
  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    int end = offset + length;
    while (end > offset && bytes[end - 1] != '\n') {
      end--;
    }
    lines.write(bytes, offset, end - offset);
    if (end > offset) {
      whole = lines.size();
    }
    lines.write(bytes, end, offset + length - end);
    if (whole >= BUFFER) {
      flush();
    }
  }

  /** Writes the lines that are whole. */
  @Override
  public synchronized void flush() throws IOException {
    if (!abandoned) {
      try {
        out.write(lines.toByteArray(), 0, whole);
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }
    byte[] rest = Arrays.copyOfRange(lines.toByteArray(), whole, lines.size());
    lines.reset();
    lines.writeBytes(rest);
    whole = 0;
  }

  /** Writes the rest and puts the file in its place. */
  synchronized void complete() throws IOException {
    whole = lines.size();
    flush();
    if (file != null && !abandoned) {
      try {
        out.close();
        file.replace();
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }
  }

  /** Waits for the lines that are being written; after them nothing is written any more. */
  private synchronized void abandon() {
    abandoned = true;
    if (file != null) {
      file.discard();
    }
  }

  /** Closes the output. An incomplete file is deleted. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      return; // interrupted: the hook does the rest
    }
    if (file != null) {
      out.close();
      file.discard();
    }
  }
}
