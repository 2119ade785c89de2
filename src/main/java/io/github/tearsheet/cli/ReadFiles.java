package io.github.tearsheet.cli;

import io.github.tearsheet.policy.Policy;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The files of a run, each of which is read once, and those that are never read: reports, baseline
 * and policy. A file is known by its real path, after all links; two hard links are two files.
 */
final class ReadFiles {

  private final CommandContext context;

  /** The PATHs. */
  private final Set<Path> given = new HashSet<>();

  private final Set<Path> own = new HashSet<>();

  /** The PATHs that have been read. */
  private final Set<Path> read = new HashSet<>();

  /** The other PATHs of which something has been read, as part of a folder. */
  private final Set<Path> readInFolder = new HashSet<>();

  private boolean standardInput;
  private Path start = Path.of("");
  private Path realStart = Path.of("");
  private String lastName = "";
  private boolean lastTaken;
  private long skipped;

  ReadFiles(CommandContext context, Collection<String> paths, Collection<Path> own) {
    this.context = context;
    for (String path : paths) {
      try {
        given.add(real(path));
      } catch (InvalidPathException e) {
        // reported when it is read
      }
    }
    own.stream().filter(file -> !context.isDash(file)).forEach(file -> this.own.add(real(file)));
  }

  /** Returns how many of the files that are never read were met. */
  long skipped() {
    return skipped;
  }

  /**
   * Begins with a PATH; returns whether it has not been read yet.
   *
   * @throws InvalidPathException if it is not a path
   */
  boolean begin(String path) {
    standardInput = path.equals(InputOptions.STANDARD_INPUT);
    start = context.folder().resolve(path);
    realStart = real(path);
    lastName = "";
    return !readInFolder.contains(realStart) && read.add(realStart);
  }

  /**
   * Returns whether a page is taken. The pages of a file must follow one another.
   *
   * @param isOwn whether its text is that of a file that is never read
   */
  boolean takes(SourceOrigin origin, boolean isOwn) {
    if (isOwn || !origin.name().equals(lastName)) {
      lastName = origin.name();
      boolean skips = isOwn || (!standardInput && own.contains(realFile(origin.file())));
      skipped += skips ? 1 : 0;
      lastTaken = !skips && (standardInput || isFirst(realFile(origin.file())));
    }
    return lastTaken;
  }

  /** Returns whether a file of a folder is never read: what the command reads or writes itself. */
  boolean isOwn(SourceOrigin origin) {
    Path file = realFile(origin.file());
    return !file.equals(realStart) && own.contains(file);
  }

  /** Returns whether a file of a folder is a policy, or an output that is not complete yet. */
  static boolean isNoPage(SourceOrigin origin) {
    String file = origin.file();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.equals(Policy.FILE_NAME) || name.matches("\\.tearsheet-\\w+\\.part");
  }

  /** Returns whether a file was not read as, or below, an earlier PATH in the folder at hand. */
  private boolean isFirst(Path file) {
    boolean first = true;
    for (Path at = file; at != null && !at.equals(realStart); at = at.getParent()) {
      if (given.contains(at)) {
        first &= !read.contains(at);
        readInFolder.add(at);
      }
    }
    return first;
  }

  /** The real path of a file of the PATH at hand: links are not followed in a folder. */
  private Path realFile(String name) {
    try {
      Path file = Path.of(name);
      if (file.equals(start)) {
        return realStart;
      }
      return file.startsWith(start)
          ? realStart.resolve(file.subpath(start.getNameCount(), file.getNameCount()))
          : real(file);
    } catch (InvalidPathException e) {
      return realStart;
    }
  }

  private Path real(String path) {
    return path.equals(InputOptions.STANDARD_INPUT)
        ? Path.of(path)
        : real(context.folder().resolve(path));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
