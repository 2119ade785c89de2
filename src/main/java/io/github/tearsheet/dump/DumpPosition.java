package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A position in a dump, after a page that was read, from which reading can resume. {@link
 * #toString()} returns it as a text that can be stored, and {@link #parse(String)} reads that text.
 *
 * <pre>{@code
 * String kept = dump.position().orElseThrow().toString();
 * ArchiveDump rest = ArchiveDump.builder().from(DumpPosition.parse(kept)).open(path);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Serialised as its components.
 *
 * @param fingerprint what identifies the file that the position is in
 * @param steps the path to the position, from the outside in: the file of a folder, the entry of an
 *     archive, the offset in a text; unmodifiable
 */
public record DumpPosition(Fingerprint fingerprint, List<Step> steps) implements Serializable {

  private static final String VERSION = "1";

  private static final Pattern TEXT =
      Pattern.compile("([0-9]+):([a-z_]+):([0-9]+):([0-9]+):([0-9a-f]{8}):(.+)");

  /**
   * Copies the steps.
   *
   * @param fingerprint what identifies the file that the position is in
   * @param steps the path to the position, from the outside in
   */
  public DumpPosition {
    steps = List.copyOf(steps);
  }

  /**
   * The identity of a file: one that was opened, one of a folder, or a stream. A file that has
   * grown since is still the same, if it begins with the same bytes. Serialised as its components.
   *
   * @param format what the file is once it is unpacked
   * @param size its bytes as it is stored, when it was opened; 0 if not known, as of a stream
   * @param headBytes how many of its first bytes are in the checksum
   * @param checksum the CRC-32C of these bytes
   */
  public record Fingerprint(DumpFormat format, long size, int headBytes, int checksum)
      implements Serializable {

    /** How many first bytes of a file are in its checksum, if there are so many. */
    static final int MOST_HEAD = 4096;

    /** The state of a file that has not been read yet. */
    static final Fingerprint NONE = new Fingerprint(DumpFormat.AUTO, 0, 0, 0);

    /** Adds the first bytes, and no more of them than so many. */
    Fingerprint withHead(byte[] head, int most) {
      int length = Math.min(head.length, most);
      CRC32C bytes = new CRC32C();
      bytes.update(head, 0, length);
      return new Fingerprint(format, size, length, (int) bytes.getValue());
    }

    Fingerprint withFormat(DumpFormat known) {
      return new Fingerprint(known, size, headBytes, checksum);
    }

    /** Why a file is not the one with this fingerprint; null if it is, or has grown since. */
    @Nullable String difference(Fingerprint found) {
      if (found.headBytes != headBytes || found.checksum != checksum) {
        return "the first " + headBytes + " bytes differ";
      }
      if (found.size > 0 && found.size < size) {
        return found.size + " bytes instead of " + size;
      }
      return found.format == format ? null : found.format + " instead of " + format;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s:%d:%d:%08x",
          format.name().toLowerCase(Locale.ROOT),
          size,
          headBytes,
          checksum);
    }
  }

  /**
   * One step of the way. Serialised as its components.
   *
   * @param file the file, as a path below its folder; empty elsewhere
   * @param offset an offset in bytes from 0
   * @param number the number of pages, lines, records or entries before the offset
   * @param line the number of the line that begins at the offset, from 1
   * @param pages the number of pages that were read of the record at the offset; 0 between records
   */
  public record Step(String file, long offset, long number, int line, int pages)
      implements Serializable {

    private static final Pattern TEXT =
        Pattern.compile("([^@/]*)@([0-9]+)[.]([0-9]+)[.]([1-9][0-9]*)[.]([0-9]+)");

    /**
     * Steps into a file of a folder, to its beginning.
     *
     * @param file its path below the folder
     * @return the step
     */
    public static Step file(String file) {
      return new Step(file, 0, 0, 1, 0);
    }

    /**
     * Steps to an offset in a file or an entry, on its line 1.
     *
     * @param offset the offset in bytes from 0
     * @param number the number of pages, lines, records or entries before it
     * @return the step
     */
    public static Step at(long offset, long number) {
      return new Step("", offset, number, 1, 0);
    }

    /** Steps past the first pages of the record at the offset. */
    Step afterPages(int read) {
      return new Step(file, offset, number, line, read);
    }

    @Override
    public String toString() {
      return "%s@%s.%s.%s.%s"
          .formatted(URLEncoder.encode(file, UTF_8), offset, number, line, pages);
    }

    private static Step parse(String text) {
      Matcher parts = matching(TEXT, text);
      return new Step(
          URLDecoder.decode(parts.group(1), UTF_8),
          Long.parseLong(parts.group(2)),
          Long.parseLong(parts.group(3)),
          Integer.parseInt(parts.group(4)),
          Integer.parseInt(parts.group(5)));
    }
  }

  /**
   * Reads what {@link #toString()} gave.
   *
   * @param text a version, a fingerprint, and one or more steps separated by slashes
   * @return the position, equal to the one that was written
   * @throws IllegalArgumentException if it is not such a text, or of a later version
   */
  public static DumpPosition parse(String text) {
    try {
      Matcher parts = matching(TEXT, text);
      if (!parts.group(1).equals(VERSION)) {
        throw new IllegalArgumentException("unknown version " + parts.group(1));
      }
      Fingerprint fingerprint =
          new Fingerprint(
              DumpFormat.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
              Long.parseLong(parts.group(3)),
              Integer.parseInt(parts.group(4)),
              Integer.parseUnsignedInt(parts.group(5), 16));
      return new DumpPosition(
          fingerprint, Arrays.stream(parts.group(6).split("/", -1)).map(Step::parse).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("invalid position in a dump: " + text, e);
    }
  }

  /** Returns the position with another last step. */
  DumpPosition withLast(Step last) {
    List<Step> others = new ArrayList<>(steps.subList(0, steps.size() - 1));
    others.add(last);
    return new DumpPosition(fingerprint, others);
  }

  private static Matcher matching(Pattern form, String text) {
    Matcher matcher = form.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not of the form " + form);
    }
    return matcher;
  }

  /**
   * {@return the version of this form, the fingerprint and the steps in one line of ASCII, as in
   * {@code 1:text:5861:4096:9c56cc51:1998%2Fruble.txt@0.0.1.0/@5120.2.61.0}}
   */
  @Override
  public String toString() {
    return steps.stream()
        .map(Step::toString)
        .collect(Collectors.joining("/", VERSION + ":" + fingerprint + ":", ""));
  }
}
