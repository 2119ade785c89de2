package io.github.tearsheet.report;

import io.github.tearsheet.source.SourceOrigin;
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

  private static final String BEFORE_ENTRY = "!/";

  static Location of(SourceOrigin origin, Path base) {
    String name = origin.name();
    int mark = name.indexOf(BEFORE_ENTRY);
    String file = mark < 0 ? name : name.substring(0, mark);
    String entry = mark < 0 ? "" : name.substring(mark + BEFORE_ENTRY.length());
    return new Location(fromBase(file, base), entry);
  }

  private static String fromBase(String file, Path base) {
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      Path shown = path.startsWith(base) ? base.relativize(path) : path;
      return shown.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return file; // the name of a stream
    }
  }

  /** The same from another folder, also where the file is not below it. */
  static String between(Path base, SourceOrigin origin) {
    Location location = of(origin, base);
    boolean below = !location.file.startsWith("/");
    return below
        ? location.file
        : base.relativize(Path.of(location.file)).toString().replace('\\', '/');
  }

  /** Whether lines and columns of the page are those of the file. */
  boolean isFile() {
    return entry.isEmpty();
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
