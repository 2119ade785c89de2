package io.github.tearsheet.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The source of a dump's pages: a path, a stream, or texts that the caller has read. */
interface DumpSource {

  PageCursor open(EntryPath location, DumpRun run);

  String name();

  OptionalLong size();

  /** Returns whether reading can resume at a position. */
  default boolean canResume() {
    return true;
  }

  /** Closes a stream that was passed open. */
  void close();

  /**
   * A file or a folder.
   *
   * @param name what it is called
   */
  record OfPath(Path path, String name) implements DumpSource {

    @Override
    public PageCursor open(EntryPath location, DumpRun run) {
      if (Files.isDirectory(path)) {
        location.checkFolder(path);
        return new FolderPages(path, location, run);
      }
      return FormatDetector.ofFile(path, location, run);
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
      long size = 0;
      try (Stream<Path> pages = Files.find(path, Integer.MAX_VALUE, FolderPages::isPage)) {
        for (Path page : (Iterable<Path>) pages::iterator) {
          size += Files.size(page);
        }
      }
      return size;
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
