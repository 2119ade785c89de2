package io.github.tearsheet.internal.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that are not read as the text of a page, detected from their first bytes. */
public final class UnsupportedFormat {

  /** The number of bytes that are enough; no more are looked at. */
  public static final int HEAD = 512;

  /** The name of JSON Lines in messages. */
  public static final String JSON_LINES = "JSON Lines";

  /** The name of tar in messages. */
  public static final String TAR_NAME = "tar";

  /** The name of data without a known format. */
  public static final String BINARY = "binary data";

  /** Magic numbers, one byte a character, and the names of their formats. */
  private static final String[][] MAGIC = {
    {"WARC/", "WARC"},
    {"filedesc://", "ARC"},
    {"PAR1", "Parquet"},
    {"%PDF-", "PDF"},
    {"%!PS", "PostScript"},
    {"{\\rtf", "RTF"},
    {"7z\u00BC\u00AF'\u001C", "7z"},
    {"Rar!\u001A\u0007", "RAR"},
    {"\u0004\"M\u0018", "LZ4"},
    {"\u0002!L\u0018", "LZ4"},
    {"\u00FF\u0006\0\0sNaPpY", "Snappy"},
    {"LZIP", "lzip"},
    {"LRZI", "lrzip"},
    {"\u0089LZO\0", "LZO"},
    {"]\0\0", "LZMA"},
    {"\u001F\u009D", "compress (.Z)"},
    {"\u001F\u00A0", "compress (.Z)"},
    {"\u001F\u008B", "gzip"},
    {"BZh", "bzip2"},
    {"\u00FD7zXZ\0", "xz"},
    {"(\u00B5/\u00FD", "zstd"},
    {"PK\3\4", "zip"},
    {"PK\5\6", "zip"},
    {"PK\7\b", "zip"},
    {"PK00PK\3\4", "zip"},
    {"MSCF\0\0\0\0", "CAB"},
    {"MSWIM\0\0\0", "WIM"},
    {"!<arch>\n", "ar"},
    {"070701", "cpio"},
    {"070707", "cpio"},
    {"ORC", "ORC"},
    {"Obj\1", "Avro"},
    {"ARROW1\0\0", "Arrow"},
    {"FEA1", "Feather"},
    {"SEQ\6", "Hadoop sequence file"},
    {"SQLite format 3\0", "SQLite"},
    {"\u0089HDF\r\n\u001A\n", "HDF5"},
    {"\u0093NUMPY", "NumPy"},
    {"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "Microsoft Office"},
    {"\u00CA\u00FE\u00BA\u00BE", "Java class file"},
    {"\u007FELF", "ELF program"},
    {"MZ", "Windows program"},
    {"#!", "script"},
    {"\u0089PNG\r\n\u001A\n", "PNG"},
    {"\u00FF\u00D8\u00FF", "JPEG"},
    {"GIF87a", "GIF"},
    {"GIF89a", "GIF"},
    {"II*\0", "TIFF"},
    {"MM\0*", "TIFF"},
    {"AT&TFORM", "DjVu"},
    {"RIFF", "RIFF"},
    {"OggS\0", "Ogg"},
    {"ID3\3", "MP3"},
    {"ID3\4", "MP3"},
    {"wOFF", "WOFF"},
    {"wOF2", "WOFF2"},
    {"\u00FF\u00FE\0\0", "UTF-32 text"},
    {"\0\0\u00FE\u00FF", "UTF-32 text"},
    {"\u00FF\u00FE", "UTF-16 text"},
    {"\u00FE\u00FF", "UTF-16 text"},
  };

  private static final String BZIP2_BLOCK = "1AY&SY";

  private static final String START = "^(?:\u00EF\u00BB\u00BF)?\\s*+";

  /**
   * A brace, and on the same line a property or the object's end. In an indented document the brace
   * is alone on its line.
   */
  private static final Pattern LINE_OF_JSON = Pattern.compile(START + "\\{[ \\t]*+[\"}]");

  private static final Pattern JSON =
      Pattern.compile(START + "(?:\\[\\s*+(?:[{\\[\"]|]\\s*+$)|\\{\\s*+[\"}])");

  /** A tag that a page can begin with, or a comment. A word in angle brackets can be text. */
  private static final Pattern HTML =
      Pattern.compile(
          START
              + "<(?:!doctype\\s++html\\b|!--|(?:meta|base|link)\\s++[a-z]"
              + "|(?:html|head|title|script|noscript|style|body|frameset|header|nav|main|article"
              + "|section|div|p|h[1-6]|ul|ol|table|form|iframe|center)(?:\\s*+/?>|\\s++[a-z]))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern XML =
      Pattern.compile(
          START + "<(?:\\?xml|!doctype|svg|rss|feed|urlset|sitemapindex)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The magic numbers of zstd before version 0.8, from their second byte on. */
  private static final String OLD_ZSTD = "\u00B5/\u00FD";

  /**
   * The magic number, or the numbers after a name that zeros pad, also of a header that is damaged
   * or cut off.
   */
  private static final Pattern TAR =
      Pattern.compile(
          "^(?:.{257}ustar(?:  )?\0|(?=.{0,123}?\0).{100}(?:[0-7]{6,7}[ \0]{1,2}){3})",
          Pattern.DOTALL);

  /** Text of which each second byte is zero. */
  private static final Pattern WIDE = Pattern.compile("^(?:(?:[^\0]\0){8}|(?:\0[^\0]){8})");

  /** Control characters next to one another that no text has. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F\\x7F]++");

  /** Text has a damaged place here and there; binary data has one every 25 bytes, or an eighth. */
  private static final int FEWEST_PLACES = 4;

  private static final int DISTANCE = 25;
  private static final int SHARE = 8;

  private UnsupportedFormat() {}

  /**
   * Detects a format that is not text.
   *
   * @param head the first {@link #HEAD} bytes or more, or all if there are fewer
   * @return its name; empty for text, also damaged text, and for nothing
   */
  public static Optional<String> of(byte[] head) {
    String bytes = new String(head, 0, Math.min(head.length, HEAD), ISO_8859_1);
    for (String[] format : MAGIC) {
      boolean starts = bytes.startsWith(format[0]) && (isMark(format[0]) || places(bytes) > 0);
      if (starts || isCut(bytes, format[0])) {
        return Optional.of(format[1]);
      }
    }
    if (isBzip2(bytes)) {
      return Optional.of("bzip2");
    }
    if (bytes.startsWith(OLD_ZSTD, 1)) {
      return Optional.of("zstd before 0.8");
    }
    if (LINE_OF_JSON.matcher(bytes).find()) {
      return Optional.of(JSON_LINES);
    }
    if (JSON.matcher(bytes).find()) {
      return Optional.of("JSON document");
    }
    if (HTML.matcher(bytes).find()) {
      return Optional.of("HTML");
    }
    if (XML.matcher(bytes).find()) {
      return Optional.of("XML");
    }
    if (TAR.matcher(bytes).find()) {
      return Optional.of(TAR_NAME);
    }
    if (WIDE.matcher(bytes).find()) {
      return Optional.of("UTF-16 text");
    }
    return isBinary(bytes) ? Optional.of(BINARY) : Optional.empty();
  }

  /**
   * Detects a format that is not text in a record. Markup in a record is the text of another site.
   *
   * @param head the first {@link #HEAD} bytes or more, or all if there are fewer
   * @return its name; empty for text and for nothing
   */
  public static Optional<String> ofRecord(byte[] head) {
    return mayBeBinary(head) ? of(head) : Optional.empty();
  }

  /** A quick look, since nearly all records are text: for control characters and first marks. */
  private static boolean mayBeBinary(byte[] head) {
    for (int i = 0; i < head.length && i < HEAD; i++) {
      byte b = head[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return true;
      }
    }
    return head.length > 0 && "%{[".indexOf(head[0]) >= 0;
  }

  /** Returns whether a format can be the start of a zip archive that unpacks itself. */
  public static boolean isProgram(String format) {
    return format.endsWith("program") || format.equals("script");
  }

  /** Returns whether no text begins so; it can with ORC or RIFF. */
  private static boolean isMark(String magic) {
    return !magic.chars().allMatch(Character::isLetterOrDigit);
  }

  /** Returns whether the bytes are the first of a magic number, and one of them is not text. */
  private static boolean isCut(String bytes, String magic) {
    return bytes.length() > 1
        && magic.startsWith(bytes)
        && bytes.chars().anyMatch(c -> c < ' ' || c > '~');
  }

  /**
   * Returns whether a stream of bzip2 begins so, which can be cut off in its first block's mark.
   */
  private static boolean isBzip2(String bytes) {
    return bytes.length() > 3
        && bytes.startsWith("BZh")
        && "123456789".indexOf(bytes.charAt(3)) >= 0
        && BZIP2_BLOCK.startsWith(bytes.substring(4, Math.min(bytes.length(), 10)));
  }

  private static boolean isBinary(String bytes) {
    int end = end(bytes);
    boolean dense = places(bytes) * DISTANCE > end || controls(bytes) * SHARE > end;
    return (places(bytes) >= FEWEST_PLACES && dense) || (end == 0 && !bytes.isEmpty());
  }

  private static int places(String bytes) {
    return (int) CONTROLS.matcher(bytes).region(0, end(bytes)).results().count();
  }

  private static int controls(String bytes) {
    return CONTROLS
        .matcher(bytes)
        .region(0, end(bytes))
        .results()
        .mapToInt(place -> place.end() - place.start())
        .sum();
  }

  /** Returns where the zeros at the end begin: they can pad a text. */
  private static int end(String bytes) {
    int end = bytes.length();
    while (end > 0 && bytes.charAt(end - 1) == 0) {
      end--;
    }
    return end;
  }
}
