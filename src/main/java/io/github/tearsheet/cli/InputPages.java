package io.github.tearsheet.cli;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages behind one PATH of a command line: a file, all {@code .txt} files of a folder, or
 * standard input. What cannot be read is told and left out.
 */
final class InputPages {

  private static final String STANDARD_INPUT = "-";

  private final String path;
  private final ArchiveParser parser;
  private final Consumer<String> unreadable;
  private boolean allRead = true;

  /**
   * @param unreadable takes a sentence about each file or folder that cannot be read
   */
  InputPages(String path, ArchiveParser parser, Consumer<String> unreadable) {
    this.path = path;
    this.parser = parser;
    this.unreadable = unreadable;
  }

  /** Whether nothing had to be left out of the pages given so far. */
  boolean allRead() {
    return allRead;
  }

  /** Gives each page, one after another. */
  void forEach(Consumer<ParseResult> consumer) {
    if (path.equals(STANDARD_INPUT)) {
      read("standard input", () -> parser.parse(System.in, "<stdin>"), consumer);
      return;
    }
    for (Path file : files()) {
      read(file.toString(), () -> parser.parse(file), consumer);
    }
  }

  private interface Reading {
    ParseResult read();
  }

  private void read(String name, Reading reading, Consumer<ParseResult> consumer) {
    ParseResult result;
    try {
      result = reading.read();
    } catch (UncheckedIOException e) {
      leaveOut(name, e.getCause());
      return;
    }
    consumer.accept(result);
  }

  private void leaveOut(String name, @Nullable Throwable cause) {
    allRead = false;
    unreadable.accept("%s: %s".formatted(name, reason(cause)));
  }

  /** The JDK's messages of these exceptions are the bare path. */
  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof FileSystemException e) {
      return e.getReason() == null ? "access denied" : e.getReason();
    }
    return cause == null ? "cannot be read" : String.valueOf(cause.getMessage());
  }

  private Iterable<Path> files() {
    Path root;
    try {
      root = Path.of(path);
    } catch (InvalidPathException e) {
      leaveOut(path, e);
      return List.of();
    }
    return Files.isDirectory(root) ? textFilesBelow(root) : List.of(root);
  }

  private Iterable<Path> textFilesBelow(Path folder) {
    TreeSet<Path> found = new TreeSet<>();
    try {
      Files.walkFileTree(folder, new TextFiles(found));
    } catch (IOException e) {
      leaveOut(folder.toString(), e);
    }
    return found;
  }

  private final class TextFiles extends SimpleFileVisitor<Path> {

    private final Set<Path> found;

    TextFiles(Set<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && file.toString().endsWith(".txt")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      leaveOut(file.toString(), cause);
      return FileVisitResult.CONTINUE;
    }
  }
}
