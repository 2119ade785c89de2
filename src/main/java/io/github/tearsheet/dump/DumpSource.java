package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;

/** The source of a dump's bytes: a path or a stream. */
interface DumpSource {

  PageCursor open(EntryPath location, DumpRun run);

  String name();

  OptionalLong size();

  /** Closes a stream that was passed open. */
  void close();

  record OfPath(Path path) implements DumpSource {

    @Override
    public PageCursor open(EntryPath location, DumpRun run) {
      return Files.isDirectory(path)
          ? new FolderPages(path, location, run)
          : FormatDetector.ofFile(path, location, run);
    }

    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public OptionalLong size() {
      try {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
          return OptionalLong.of(sizeOfFolder());
        }
        return attributes.isRegularFile()
            ? OptionalLong.of(attributes.size())
            : OptionalLong.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      // Only a reading opens it.
    }

    private long sizeOfFolder() throws IOException {
      long[] size = new long[1];
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              size[0] += FolderPages.isPage(file, attributes) ? attributes.size() : 0;
              return FileVisitResult.CONTINUE;
            }
          });
      return size[0];
    }
  }

  record OfStream(InputStream stream, String name, DumpFormat format) implements DumpSource {

    @Override
    public PageCursor open(EntryPath location, DumpRun run) {
      return FormatDetector.of(new RawInput(stream, name, run), location, format, run);
    }

    @Override
    public OptionalLong size() {
      return OptionalLong.empty();
    }

    @Override
    public void close() {
      try {
        stream.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
