package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Detects the format of data that does not begin as its format does. */
final class LateStart {

  /** Enough bytes to find the beginning; no more are looked at. */
  static final int HEAD = 1 << 16;

  /** The sizes of an archive without entries: its end mark, and the record that it is padded to. */
  private static final int SMALLEST_TAR = 2 * TarHeader.LENGTH;

  private static final int LARGEST_EMPTY_TAR = 10_240;

  private static final Pattern TAR_NAME =
      Pattern.compile(".*[.](?:tar(?:[.][a-z0-9]+)?|t(?:gz|az|bz2?|xz|zst))");

  /** The space or the record separator (RFC 7464) before an object, and its first property. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?:[\\s\\x00\\x1E]|\u00C2\u00A0|\u00EF\u00BB\u00BF)*+"
              + "\\{[ \\t]*+(?:\"[^\"\\\\]*+\"[ \\t]*+:|\\})");

  /** A version line with a header field below it. */
  private static final Pattern RECORD =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?WARC/[0-9]{1,2}[.][0-9]{1,2}[ \\t]*+\\r?\\nWARC-",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private LateStart() {}

  /**
   * Detects the format.
   *
   * @param head the first {@link #HEAD} bytes, or all if there are fewer
   * @param name the name of the file or entry
   * @return empty for text and for other data
   */
  static Optional<DumpFormat> of(byte[] head, String name) {
    int zeros = zeros(head);
    Optional<DumpFormat> archive =
        zeros < TarHeader.LENGTH ? Optional.empty() : archive(head, zeros, name);
    if (archive.isPresent()) {
      return archive;
    }
    if (hasTarHeader(head)) {
      return Optional.of(DumpFormat.TAR);
    }
    String text = new String(head, ISO_8859_1);
    if (hasRecord(text)) {
      return Optional.of(DumpFormat.WARC);
    }
    return areObjects(text) ? Optional.of(DumpFormat.JSON_LINES) : Optional.empty();
  }

  /** Nearly all texts are pages: those are searched for a word before the pattern. */
  private static boolean hasRecord(String text) {
    return (text.contains("WARC-") || text.contains("warc-")) && RECORD.matcher(text).find();
  }

  /** Returns whether at least as many lines begin an object as do not. Blank lines do not count. */
  private static boolean areObjects(String text) {
    if (text.indexOf('{') < 0) {
      return false;
    }
    List<String> lines = text.lines().filter(line -> !isBlank(line)).toList();
    int cut = text.length() >= HEAD && lines.size() > 2 ? 1 : 0;
    int count = lines.size() - cut;
    long objects =
        lines.stream().limit(count).filter(line -> OBJECT.matcher(line).lookingAt()).count();
    return objects > 0 && 2 * objects >= count;
  }

  /** Zero bytes are as good as nothing. */
  private static boolean isBlank(String line) {
    return line.chars().allMatch(c -> c == 0 || Character.isWhitespace(c));
  }

  /** Returns how many zero bytes are first. */
  static int zeros(byte[] head) {
    int at = 0;
    while (at < head.length && head[at] == 0) {
      at++;
    }
    return at;
  }

  private static Optional<DumpFormat> archive(byte[] head, int zeros, String name) {
    if (zeros == head.length) {
      boolean size =
          zeros >= SMALLEST_TAR && zeros <= LARGEST_EMPTY_TAR && zeros % TarHeader.LENGTH == 0;
      boolean emptyTar = size && TAR_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
      return emptyTar ? Optional.of(DumpFormat.TAR) : Optional.empty();
    }
    return DumpFormat.isZip(Arrays.copyOfRange(head, zeros, head.length))
        ? Optional.of(DumpFormat.ZIP)
        : Optional.empty();
  }

  /** Returns whether the header of an entry is where one can be. */
  private static boolean hasTarHeader(byte[] head) {
    for (int at = 0; at <= head.length - TarHeader.LENGTH; at += TarHeader.LENGTH) {
      if (TarHeader.isSound(Arrays.copyOfRange(head, at, at + TarHeader.LENGTH))) {
        return true;
      }
    }
    return false;
  }
}
