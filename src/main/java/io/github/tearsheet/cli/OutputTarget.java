package io.github.tearsheet.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The target of an output, after all links.
 *
 * @param path the file itself, which may not exist
 * @param isDescriptor whether it is an open file of the process, as {@code /dev/stdout} and {@code
 *     >(command)} are
 */
record OutputTarget(Path path, boolean isDescriptor) {

  private static final int MOST_LINKS = 40;

  /** Returns whether a command writes to standard output if it is given this path. */
  static boolean isStandardOutput(CommandContext context, Path path) {
    try {
      return context.isDash(path) || of(path).isStandardOutput();
    } catch (IOException e) {
      return false; // reported when it is written
    }
  }

  /** Follows the links of a path. The links to open files lead to no path. */
  static OutputTarget of(Path path) throws IOException {
    Path target = path.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS; i++) {
      if (isDescriptor(target)) {
        return new OutputTarget(target, true);
      }
      if (!Files.isSymbolicLink(target)) {
        return new OutputTarget(target, false);
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    throw new FileSystemLoopException(path.toString());
  }

  /** Returns whether two paths lead to one file, also through links. */
  static boolean areSame(Path path, Path other) {
    try {
      boolean exist = Files.exists(path) && Files.exists(other);
      return exist ? Files.isSameFile(path, other) : of(path).real().equals(of(other).real());
    } catch (IOException e) {
      return false; // reported when it is written
    }
  }

  /** The path without links, also of a file that does not exist. */
  private Path real() throws IOException {
    Path folder = path.getParent();
    if (folder == null || !Files.exists(folder)) {
      return path.normalize();
    }
    return folder.toRealPath().resolve(path.getFileName());
  }

  private static boolean isDescriptor(Path path) throws IOException {
    Path folder = path.getParent();
    return folder != null
        && Files.exists(folder)
        && folder.toRealPath().toString().matches("/proc/\\d+(/task/\\d+)?/fd|/dev/fd");
  }

  /** Returns whether it is the standard output of this process. */
  boolean isStandardOutput() throws IOException {
    return isDescriptor
        && path.endsWith("1")
        && Files.isSameFile(path.resolveSibling(""), Path.of("/dev/fd"));
  }

  /** Returns whether it can only be written to, not be replaced. */
  boolean isStream() {
    return isDescriptor || (Files.exists(path) && !Files.isRegularFile(path));
  }

  /** Opens a stream; what an open file holds already stays. */
  OutputStream open() throws IOException {
    return isDescriptor
        ? Files.newOutputStream(path, WRITE, APPEND)
        : Files.newOutputStream(path, WRITE);
  }
}
