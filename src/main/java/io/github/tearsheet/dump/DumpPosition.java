package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A position in a dump, after a page that was read, from which reading can resume. {@link
 * #toString()} returns it as a text that can be stored, and {@link #parse(String)} reads that text.
 *
 * <pre>{@code
 * String kept = dump.position().orElseThrow().toString();
 * ArchiveDump rest = ArchiveDump.open(path).from(DumpPosition.parse(kept));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Serialised as its components.
 *
 * @param steps the path to the position, from the outside in: the file of a folder, the entry of an
 *     archive, the offset in a text; unmodifiable
 */
public record DumpPosition(List<Step> steps) implements Serializable {

  /**
   * Copies the steps.
   *
   * @param steps the path to the position, from the outside in
   */
  public DumpPosition {
    steps = List.copyOf(steps);
  }

  /**
   * One step of the way. Serialised as its components.
   *
   * @param file the file, as a path below its folder; empty elsewhere
   * @param offset an offset in bytes from 0
   * @param number the number of pages, lines, records or entries before the offset
   * @param line the number of the line that begins at the offset, from 1
   */
  public record Step(String file, long offset, long number, int line) implements Serializable {

    /**
     * Steps into a file of a folder, to its beginning.
     *
     * @param file its path below the folder
     * @return the step
     */
    public static Step file(String file) {
      return new Step(file, 0, 0, 1);
    }

    /**
     * Steps to an offset in a file or an entry, on its line 1.
     *
     * @param offset the offset in bytes from 0
     * @param number the number of pages, lines, records or entries before it
     * @return the step
     */
    public static Step at(long offset, long number) {
      return new Step("", offset, number, 1);
    }

    @Override
    public String toString() {
      return "%s@%s.%s.%s".formatted(URLEncoder.encode(file, UTF_8), offset, number, line);
    }

    private static Step parse(String text) {
      int at = text.indexOf('@');
      String[] numbers = text.substring(at + 1).split("\\.", -1);
      return new Step(
          URLDecoder.decode(text.substring(0, at), UTF_8),
          Long.parseLong(numbers[0]),
          Long.parseLong(numbers[1]),
          Integer.parseInt(numbers[2]));
    }
  }

  /**
   * Reads what {@link #toString()} gave.
   *
   * @param text one or more steps separated by slashes
   * @return the position, equal to the one that was written
   * @throws IllegalArgumentException if it is no such text
   */
  public static DumpPosition parse(String text) {
    try {
      return new DumpPosition(Arrays.stream(text.split("/")).map(Step::parse).toList());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no position in a dump: " + text, e);
    }
  }

  /** {@return the steps in one line of ASCII, as in {@code 1998%2Fruble.txt@0.0.1/@5120.2.61}} */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
  }
}
