package io.github.tearsheet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourcePosition;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The place of a page, for machines: the file that holds it, and the entry of an archive if it is
 * one.
 *
 * @param file the file's path from the base folder, with {@code /} between its names; if it is not
 *     below that folder, the whole path
 * @param entry the entry; empty if the file is the page, or a text of many
 */
record Location(String file, String entry) {

  private static final boolean ON_WINDOWS = File.separatorChar == '\\';

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

  /** The origin's name with its file as {@link #file()} is. */
  static String name(SourceOrigin origin, Path base) {
    return name(origin, fromBase(origin.file(), base));
  }

  private static String name(SourceOrigin origin, String file) {
    return SourceOrigin.builder().from(origin).file(file).build().name();
  }

  /** The origin's name with its file relative to a folder, also if the file is not below it. */
  static String relativeName(SourceOrigin origin, Path base) {
    String file = fromBase(origin.file(), base);
    String relative = isAbsolute(file, ON_WINDOWS) ? relative(Path.of(file), base) : file;
    return name(origin, relative);
  }

  /** Another drive of Windows has no path from the folder. */
  private static String relative(Path file, Path base) {
    boolean sameRoot = Objects.equals(file.getRoot(), base.getRoot());
    return withSlashes(sameRoot ? base.relativize(file) : file);
  }

  /**
   * Returns whether a path with {@code /} between its names begins with a root.
   *
   * @param windows whether a drive is one; elsewhere a folder can be named so
   */
  private static boolean isAbsolute(String file, boolean windows) {
    return file.startsWith("/") || (windows && file.matches("(?s)[A-Za-z]:/.*"));
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
    return uri(ON_WINDOWS);
  }

  /** The same for a file of Windows, where {@code C:/} and {@code //server/} are roots. */
  String uri(boolean windows) {
    boolean server = windows && file.startsWith("//");
    boolean drive = !file.startsWith("/") && isAbsolute(file, windows);
    int verbatim = drive ? 2 : 0;
    String root =
        server ? "file:" : drive ? "file:///" : isAbsolute(file, windows) ? "file://" : "";
    StringBuilder uri = new StringBuilder(root).append(file, 0, verbatim);
    for (byte b : file.substring(verbatim).getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c)) {
        uri.append(c);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
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
