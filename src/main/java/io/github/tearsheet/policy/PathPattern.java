package io.github.tearsheet.policy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for the paths of pages, as in {@code .gitignore}. Immutable and thread-safe.
 *
 * <ul>
 *   <li>{@code drafts} and {@code *.bak} match a file or folder of this name at any depth;
 *   <li>{@code 1994/07} and {@code tmt/**} match from the folder of the policy;
 *   <li>a pattern that matches a folder or an archive matches everything in it;
 *   <li>{@code *} and {@code ?} match within one name, {@code **} across names, and {@code {a,b}}
 *       and {@code [a-z]} one of several; {@code **}{@code /} also matches no folder at all.
 * </ul>
 */
public final class PathPattern {

  /** A group, which stays as it is, or the names of any number of folders. */
  private static final Pattern ANY_FOLDERS = Pattern.compile("\\{[^}]*\\}|(?<![^/])\\*\\*/");

  private final Path folder;
  private final String glob;
  private final PathMatcher matcher;
  private final boolean anywhere;

  private PathPattern(Path folder, String glob) {
    this.folder = folder;
    this.glob = glob;
    String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    anywhere = trimmed.indexOf('/') < 0;
    String fromFolder = trimmed.replaceFirst("^(\\./|/)", "");
    String matched =
        ANY_FOLDERS
            .matcher(fromFolder)
            .replaceAll(m -> m.group().startsWith("{") ? "$0" : "{,**/}");
    matcher = FileSystems.getDefault().getPathMatcher("glob:" + matched);
  }

  /**
   * Creates a pattern.
   *
   * @param folder the folder that the pattern starts from
   * @param glob the pattern, with {@code /} between names on every system
   * @return the pattern
   * @throws IllegalArgumentException if the glob is blank, malformed or leads out of the folder
   */
  public static PathPattern of(Path folder, String glob) {
    if (glob.isBlank()) {
      throw new IllegalArgumentException("empty pattern");
    }
    if (glob.matches("(.*/)?\\.\\.(/.*)?")) {
      throw new IllegalArgumentException("pattern '%s': leads out of its folder".formatted(glob));
    }
    try {
      return new PathPattern(RealPath.ofFolder(folder.toAbsolutePath().normalize()), glob);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "invalid pattern '%s': %s".formatted(glob, problem(e.getDescription())), e);
    }
  }

  /** The JDK opens a quote and does not close it: {@code Missing ']}. */
  private static String problem(String description) {
    return description.replaceFirst("^Missing '(.)$", "missing $1");
  }

  /**
   * Returns whether a path matches.
   *
   * @param path a file or a folder, or a page of an archive as a path below the archive's
   * @return whether the path, or a folder above it, matches; false for paths outside the folder
   */
  public boolean matches(Path path) {
    return matchesReal(RealPath.of(path));
  }

  /** Matches a path that {@link RealPath} returned. */
  boolean matchesReal(Path path) {
    if (!path.startsWith(folder) || path.equals(folder)) {
      return false;
    }
    Path relative = folder.relativize(path);
    for (int names = 1; names <= relative.getNameCount(); names++) {
      Path above = anywhere ? relative.getName(names - 1) : relative.subpath(0, names);
      if (matcher.matches(above)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathPattern pattern
        && folder.equals(pattern.folder)
        && glob.equals(pattern.glob);
  }

  @Override
  public int hashCode() {
    return Objects.hash(folder, glob);
  }

  /** {@return the glob as it was given} */
  @Override
  public String toString() {
    return glob;
  }
}
