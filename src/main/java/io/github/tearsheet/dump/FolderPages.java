package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all {@code .txt} files below a folder, sorted by their path. Links are not followed.
 * Only the names of the folders on the way to a file are in memory.
 */
final class FolderPages implements PageCursor {

  private static final String ENDING = ".txt";

  /** Behind the name of a folder, so that names are sorted as paths are. */
  private static final String SLASH = "/";

  private final Path folder;
  private final EntryPath location;
  private final DumpRun run;

  /** The folders on the way to the file at hand, each with what is left of it. */
  private final Deque<Listed> way = new ArrayDeque<>();

  private @Nullable PageCursor file;

  FolderPages(Path folder, EntryPath location, DumpRun run) {
    this.folder = folder;
    this.location = location;
    this.run = run;
    way.push(Listed.of(folder, ""));
  }

  /**
   * A folder and the names in it that are left.
   *
   * @param below its path below the whole folder, ended by a slash; empty for that itself
   */
  private record Listed(Path folder, String below, Iterator<String> names) {

    static Listed of(Path folder, String below) {
      List<String> names = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          name(entry).ifPresent(names::add);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (DirectoryIteratorException e) {
        throw new UncheckedIOException(e.getCause());
      }
      Collections.sort(names);
      return new Listed(folder, below, names.iterator());
    }

    private static Optional<String> name(Path entry) throws IOException {
      String name = entry.getFileName().toString();
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        return Optional.of(name + SLASH);
      }
      return isPage(entry, attributes) ? Optional.of(name) : Optional.empty();
    }
  }

  @Override
  public @Nullable RawPage next() {
    while (true) {
      Path reading = folder;
      try {
        if (file != null) {
          RawPage page = file.next();
          if (page != null) {
            return page;
          }
          closeFile();
        }
        if (way.isEmpty() || run.isStopped()) {
          return null;
        }
        reading = way.peek().folder();
        open(way.peek());
      } catch (UncheckedIOException e) {
        closeFile();
        run.unreadable(reading, e);
      }
    }
  }

  private void open(Listed listed) {
    if (!listed.names().hasNext()) {
      way.pop();
      return;
    }
    String name = listed.names().next();
    String below = listed.below() + name;
    Optional<String> from = location.resumeAt().map(Step::file);
    if (name.endsWith(SLASH)) {
      if (from.isEmpty() || from.get().startsWith(below) || below.compareTo(from.get()) > 0) {
        way.push(Listed.of(listed.folder().resolve(name), below));
      }
    } else if (from.isEmpty() || below.compareTo(from.get()) >= 0) {
      boolean resumed = from.isPresent() && below.equals(from.get());
      EntryPath here =
          location.file(
              run.options().nameOf(folder.resolve(below)),
              below,
              resumed ? location.resumeBelow() : List.of());
      if (run.options().files().test(here.origin())) {
        file = FormatDetector.ofFile(listed.folder().resolve(name), here, run);
      }
    }
  }

  /** Whether a file of a folder is read. */
  static boolean isPage(Path file, BasicFileAttributes attributes) {
    return attributes.isRegularFile() && file.toString().endsWith(ENDING);
  }

  private void closeFile() {
    try {
      if (file != null) {
        file.close();
      }
      file = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closeFile();
  }
}
