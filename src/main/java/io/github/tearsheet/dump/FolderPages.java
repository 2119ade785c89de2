package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
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
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all {@code .txt} files below a folder, sorted by their path. Links are not followed.
 * Only the names of the folders on the way to a file are in memory.
 */
final class FolderPages implements PageCursor {

  private static final String ENDING = ".txt";

  /** Appended to the name of a folder, so that names are sorted as paths are. */
  private static final String SLASH = "/";

  private final Path folder;
  private final EntryPath location;
  private final DumpRun run;

  /** The folders on the way to the file at hand, each with what is left of it. */
  private final Deque<Listed> way = new ArrayDeque<>();

  private final PassedOver passedOver;
  private @Nullable PageCursor file;

  FolderPages(Path folder, EntryPath location, DumpRun run) {
    this.folder = folder;
    this.location = location;
    this.run = run;
    passedOver = new PassedOver(run);
    way.push(Listed.of(folder, "", this::isPicked, passedOver));
  }

  /**
   * A folder and what is left of it.
   *
   * @param below its path below the whole folder, ended by a slash; empty for that itself
   */
  private record Listed(Path folder, String below, Iterator<Child> children) {

    static Listed of(Path folder, String below, Predicate<Path> picked, PassedOver passedOver) {
      List<Child> children = new ArrayList<>();
      List<String> others = new ArrayList<>();
      try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
        for (Path path : paths) {
          String name = path.getFileName().toString();
          BasicFileAttributes attributes =
              Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          if (attributes.isDirectory()) {
            children.add(new Child(path, name + SLASH));
          } else if (isPage(path, attributes)) {
            children.add(new Child(path, name));
          } else if (!isHidden(name) && picked.test(path)) {
            others.add(below + name);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (DirectoryIteratorException e) {
        throw new UncheckedIOException(e.getCause());
      }
      others.stream().sorted().forEach(passedOver::add);
      children.sort(Comparator.comparing(Child::name));
      return new Listed(folder, below, children.iterator());
    }
  }

  /**
   * A file or a folder.
   *
   * @param path its path as it was listed: a name that was decoded need not lead to it
   * @param name its name, for a folder with a slash at its end
   */
  private record Child(Path path, String name) {}

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
          return passedOver.takeProblem(location.origin());
        }
        reading = way.peek().folder();
        open(way.peek());
      } catch (UncheckedIOException e) {
        closeFile();
        run.unreadable(reading, e);
      }
    }
  }

  /** Files that are left out on purpose are not reported as skipped. */
  private boolean isPicked(Path path) {
    return run.options().picks(SourceOrigin.of(run.options().nameOf(path)));
  }

  private void open(Listed listed) {
    if (!listed.children().hasNext()) {
      way.pop();
      return;
    }
    Child child = listed.children().next();
    Path path = child.path();
    String name = child.name();
    String below = listed.below() + name;
    Optional<String> from = location.resumeAt().map(Step::file);
    if (name.endsWith(SLASH)) {
      if (from.isEmpty() || from.get().startsWith(below) || below.compareTo(from.get()) > 0) {
        way.push(Listed.of(path, below, this::isPicked, passedOver));
      }
    } else if (from.isEmpty() || below.compareTo(from.get()) >= 0) {
      boolean resumed = from.isPresent() && below.equals(from.get());
      EntryPath here =
          location.file(
              run.options().nameOf(path), below, resumed ? location.resumeInside() : List.of());
      if (run.options().picks(here.origin())) {
        file = FormatDetector.ofFile(path, here, run);
      }
    }
  }

  /** Returns whether a name is that of an editor, a version control or a system, not of a page. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") && !PassedOver.isAppleDouble(name);
  }

  /** Returns whether a file of a folder is read. */
  static boolean isPage(Path file, BasicFileAttributes attributes) {
    String name = String.valueOf(file.getFileName());
    return attributes.isRegularFile()
        && name.toLowerCase(Locale.ROOT).endsWith(ENDING)
        && !PassedOver.isAppleDouble(file.toString().replace('\\', '/'));
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
