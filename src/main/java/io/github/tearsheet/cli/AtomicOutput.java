package io.github.tearsheet.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: whole lines to standard output, or to a file that is written beside its
 * place and moved there when it is complete. Being interrupted leaves neither half a line nor half
 * a file.
 */
final class AtomicOutput extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final @Nullable Path target;
  private final @Nullable Path beside;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream(BUFFER);
  private final Thread onInterrupt = new Thread(this::abandon, "tearsheet-interrupted");

  /** How many of the bytes that wait are whole lines. */
  private int whole;

  private boolean abandoned;

  private AtomicOutput(OutputStream out, @Nullable Path target, @Nullable Path beside) {
    this.out = out;
    this.target = target;
    this.beside = beside;
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  static AtomicOutput standard(CommandContext context) {
    return new AtomicOutput(context.out(), null, null);
  }

  /** A file, replaced in one move by {@link #complete()}. */
  static AtomicOutput file(Path path) throws IOException {
    Path file = Files.exists(path) ? path.toRealPath() : path;
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device cannot be replaced, only written to.
      return new AtomicOutput(Files.newOutputStream(file), null, null);
    }
    String name = ".%s.%d.part".formatted(file.getFileName(), ProcessHandle.current().pid());
    Path beside = file.resolveSibling(name);
    OutputStream out = Files.newOutputStream(beside, CREATE_NEW, WRITE);
    keepPermissions(file, beside);
    return new AtomicOutput(out, file, beside);
  }

  /** A file that is replaced stays as open to others as it was. */
  private static void keepPermissions(Path file, Path beside) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (old != null && Files.exists(file)) {
      Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Writes bytes; those of a line that has not ended wait. */
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
      out.write(lines.toByteArray(), 0, whole);
    }
    byte[] rest = Arrays.copyOfRange(lines.toByteArray(), whole, lines.size());
    lines.reset();
    lines.writeBytes(rest);
    whole = 0;
  }

  /** Writes what is left, and puts a file in its place. */
  synchronized void complete() throws IOException {
    whole = lines.size();
    flush();
    if (target != null && beside != null && !abandoned) {
      out.close();
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Waits for the lines that are being written; after them nothing is written any more. */
  private synchronized void abandon() {
    abandoned = true;
    deleteBeside();
  }

  private void deleteBeside() {
    try {
      if (beside != null) {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      // It stays there: a file of its own, whose name says what it is.
    }
  }

  /** Ends the writing. A file that is not complete is gone. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      return; // interrupted: the hook does the rest
    }
    if (beside != null) {
      out.close();
      deleteBeside();
    }
  }
}
