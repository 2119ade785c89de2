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
 * An output that is never left half-written: whole lines to standard output, or a temporary file
 * that replaces the target when it is complete.
 */
final class AtomicOutput extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final @Nullable Path target;
  private final @Nullable Path temporary;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream(BUFFER);
  private final Thread onInterrupt = new Thread(this::abandon, "tearsheet-interrupted");

  /** The number of buffered bytes that are whole lines. */
  private int whole;

  private boolean abandoned;

  private AtomicOutput(OutputStream out, @Nullable Path target, @Nullable Path temporary) {
    this.out = out;
    this.target = target;
    this.temporary = temporary;
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
    String name = ".%s.%s.part".formatted(file.getFileName(), ProcessHandle.current().pid());
    Path temporary = file.resolveSibling(name);
    OutputStream out = Files.newOutputStream(temporary, CREATE_NEW, WRITE);
    keepPermissions(file, temporary);
    return new AtomicOutput(out, file, temporary);
  }

  /** Gives the new file the permissions of the old one. */
  private static void keepPermissions(Path file, Path temporary) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (old != null && Files.exists(file)) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
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
      out.write(lines.toByteArray(), 0, whole);
    }
    byte[] rest = Arrays.copyOfRange(lines.toByteArray(), whole, lines.size());
    lines.reset();
    lines.writeBytes(rest);
    whole = 0;
  }

  /** Writes the rest and moves the file to its target. */
  synchronized void complete() throws IOException {
    whole = lines.size();
    flush();
    if (target != null && temporary != null && !abandoned) {
      out.close();
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Waits for the lines that are being written; after them nothing is written any more. */
  private synchronized void abandon() {
    abandoned = true;
    deleteTemporary();
  }

  private void deleteTemporary() {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // It stays there: a file of its own, whose name says what it is.
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
    if (temporary != null) {
      out.close();
      deleteTemporary();
    }
  }
}
