package io.github.tearsheet.policy;

import java.io.IOException;
import java.nio.file.Path;

/** Paths without symbolic links to folders, so that a page has one path wherever a run starts. */
final class RealPath {

  private RealPath() {}

  /** Returns the path of a file in its real folder. The file may be a link, or not exist. */
  static Path of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null ? absolute : ofFolder(folder).resolve(absolute.getFileName());
  }

  /** Returns the real path of a folder, or of an archive as if it were one. */
  static Path ofFolder(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return of(folder);
    }
  }
}
