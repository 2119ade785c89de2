package io.github.tearsheet.report;

import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourcePosition;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a page is, for machines: the file that holds it, and the entry of an archive if it is one.
 *
 * @param file the file's path from the base folder, with {@code /} between its names; if it is not
 *     below that folder, the whole path
 * @param entry the entry; empty if the file is the page, or a text of many
 */
record Location(String file, String entry) {

  static Location of(SourceOrigin origin, Path base) {
    return new Location(fromBase(origin.file(), base), origin.entry().orElse(""));
  }

  private static String fromBase(String file, Path base) {
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      Path shown = path.startsWith(base) ? base.relativize(path) : path;
      return withSlashes(shown);
    } catch (InvalidPathException e) {
      return file; // the name of a stream
    }
  }

  /** A backslash separates names on Windows only; elsewhere a name can hold one. */
  private static String withSlashes(Path path) {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    return name.isEmpty() ? "." : name;
  }

  /** The origin's name with its file relative to a folder, also if the file is not below it. */
  static String relativeName(SourceOrigin origin, Path base) {
    String file = fromBase(origin.file(), base);
    String relative = file.startsWith("/") ? withSlashes(base.relativize(Path.of(file))) : file;
    return SourceOrigin.builder().from(origin).file(relative).build().name();
  }

  /** Returns whether lines and columns of the page are those of the file. */
  boolean isFile() {
    return entry.isEmpty();
  }

  /** The entry and a place in it, before the message of a diagnostic; empty for a file. */
  String inEntry(SourcePosition place) {
    return isFile() ? "" : entry + ":" + place + ": ";
  }

  /** The file as a reference of a URI: relative if it is below the base folder. */
  String uri() {
    boolean absolute = file.startsWith("/");
    StringBuilder uri = new StringBuilder(absolute ? "file://" : "");
    for (byte b : file.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c)) {
        uri.append(c);
      } else {
        uri.append('%').append(java.util.HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~/".indexOf(c) >= 0;
  }
}
