package io.github.tearsheet.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: whole lines to standard output, or to a file that is written beside its
 * place and moved there when it is complete. Being interrupted leaves neither half a line nor half
 * a file.
 */
final class LineOutput implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final @Nullable Path target;
  private final @Nullable Path beside;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream(BUFFER);
  private final Thread onInterrupt = new Thread(this::abandon, "tearsheet-interrupted");
  private boolean abandoned;

  private LineOutput(OutputStream out, @Nullable Path target, @Nullable Path beside) {
    this.out = out;
    this.target = target;
    this.beside = beside;
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  static LineOutput standard() {
    return new LineOutput(new FileOutputStream(FileDescriptor.out), null, null);
  }

  /** A file, replaced in one move by {@link #complete()}. */
  static LineOutput file(Path file) throws IOException {
    String name = ".%s.%d.part".formatted(file.getFileName(), ProcessHandle.current().pid());
    Path beside = file.resolveSibling(name);
    OutputStream out = Files.newOutputStream(beside, CREATE_NEW, WRITE);
    return new LineOutput(out, file, beside);
  }

  /** Writes bytes that end with a line end. */
  synchronized void write(byte[] wholeLines) throws IOException {
    lines.writeBytes(wholeLines);
    if (lines.size() >= BUFFER) {
      flush();
    }
  }

  private synchronized void flush() throws IOException {
    if (!abandoned) {
      lines.writeTo(out);
    }
    lines.reset();
  }

  /** Writes what is left, and puts a file in its place. */
  synchronized void complete() throws IOException {
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
