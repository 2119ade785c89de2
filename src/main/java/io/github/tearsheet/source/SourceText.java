package io.github.tearsheet.source;

import java.io.Serializable;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page, its origin and its lines. A line ends with LF, CRLF or CR, even mixed in one
 * text.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("page.txt", "Rain Expected\n\nIt will rain.\n");
 * SourceSpan line = text.lineSpan(3);     // [15,28)
 * text.substring(line);                        // It will rain.
 * text.position(line.start());            // 3:1
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two texts are equal when their names and their characters are.
 */
public final class SourceText implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SourceOrigin origin;
  private final String content;

  /**
   * The offset of the first U+FFFD that replaces bytes which are not UTF-8, from 0; -1 if none
   * does.
   */
  private final int firstMalformed;

  /** Where each line begins; if not known, worked out when asked for, always to the same value. */
  private transient volatile @Nullable LineTable lines;

  private SourceText(SourceOrigin origin, String content) {
    this.origin = origin;
    this.content = content;
    firstMalformed = DecodedText.NONE;
  }

  private SourceText(SourceOrigin origin, DecodedText decoded) {
    this.origin = origin;
    content = decoded.content();
    lines = decoded.lines();
    firstMalformed = decoded.firstMalformed();
  }

  /**
   * Takes a text that has been decoded already.
   *
   * @param name a path, a URL, any name
   * @param content all the characters; may be empty
   * @return the text; its characters are not copied
   */
  public static SourceText of(String name, String content) {
    return of(SourceOrigin.of(name), content);
  }

  /**
   * Takes a text that has been decoded already and of which more than a name is known.
   *
   * @param origin its name, and what a dump says of it
   * @param content all the characters; may be empty
   * @return the text; its characters are not copied
   */
  public static SourceText of(SourceOrigin origin, String content) {
    return new SourceText(origin, content);
  }

  /**
   * Decodes UTF-8. What is not UTF-8 becomes U+FFFD; {@link #firstMalformed()} says where.
   *
   * @param name a path, a URL, any name
   * @param bytes all bytes of the text; they are not kept
   * @return the text, with a byte-order mark if there is one
   */
  public static SourceText decode(String name, byte[] bytes) {
    return decode(SourceOrigin.of(name), bytes);
  }

  /**
   * Decodes UTF-8 of which more than a name is known. What is not UTF-8 becomes U+FFFD; {@link
   * #firstMalformed()} says where.
   *
   * @param origin its name, and what a dump says of it
   * @param bytes all bytes of the text; they are not kept
   * @return the text, with a byte-order mark if there is one
   */
  public static SourceText decode(SourceOrigin origin, byte[] bytes) {
    return new SourceText(origin, Utf8.decode(bytes));
  }

  /** {@return where the text came from: a path, a URL, or what the caller called it} */
  public String name() {
    return origin.name();
  }

  /** {@return the name, and what else is known of where the text came from} */
  public SourceOrigin origin() {
    return origin;
  }

  /**
   * Gives the same text another origin.
   *
   * @param other its name, and what a dump says of it
   * @return the text; its characters are not copied
   */
  public SourceText withOrigin(SourceOrigin other) {
    return new SourceText(other, new DecodedText(content, lines(), firstMalformed));
  }

  /** {@return all characters, unchanged; may be empty} */
  public String content() {
    return content;
  }

  /** {@return how many UTF-16 units the text has} */
  public int length() {
    return content.length();
  }

  /**
   * {@return the offset, in UTF-16 units from 0, of the first U+FFFD that replaces bytes which are
   * not UTF-8; empty for a text that was well encoded, or decoded by someone else}
   */
  public OptionalInt firstMalformed() {
    return firstMalformed == DecodedText.NONE
        ? OptionalInt.empty()
        : OptionalInt.of(firstMalformed);
  }

  /**
   * Gives the characters of a span.
   *
   * @param span a range of this text
   * @return its characters; empty if the span is
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String substring(SourceSpan span) {
    return content.substring(span.start(), span.end());
  }

  /**
   * {@return the number of the first line: 1, except for a page further down in a file of many,
   * whose lines keep their numbers in the file}
   */
  public int firstLine() {
    return origin.firstLine();
  }

  /**
   * {@return how many lines there are, 1 at least: an empty text has one, and a final line end
   * begins another}
   */
  public int lineCount() {
    return lines().count();
  }

  /**
   * Gives a line without its end.
   *
   * @param line its number, from {@link #firstLine()}
   * @return its characters; empty if the line is blank
   * @throws IndexOutOfBoundsException if the text has no such line
   */
  public String line(int line) {
    return substring(lineSpan(line));
  }

  /**
   * Returns the range of a line, without its end.
   *
   * @param line its number, from {@link #firstLine()}
   * @return its range in this text; empty if the line is
   * @throws IndexOutOfBoundsException if the text has no such line
   */
  public SourceSpan lineSpan(int line) {
    int end = lineEnd(line);
    return new SourceSpan(lines().start(line - firstLine()), end);
  }

  /**
   * Returns the end of a line, as {@code lineSpan(line).end()} does, without creating a span.
   *
   * @param line its number, from {@link #firstLine()}
   * @return the offset after the line's last character, in UTF-16 units from 0; its line end begins
   *     there, except on the last line
   * @throws IndexOutOfBoundsException if the text has no such line
   */
  public int lineEnd(int line) {
    LineTable known = lines();
    int index = line - firstLine();
    int start = known.start(index);
    if (index + 1 == known.count()) {
      return content.length();
    }
    int end = known.start(index + 1) - 1;
    boolean ofTwo = end > start && content.charAt(end) == '\n' && content.charAt(end - 1) == '\r';
    return ofTwo ? end - 1 : end;
  }

  /**
   * Turns an offset into a line and a column.
   *
   * @param offset in UTF-16 units from 0; the one after the last character has a position too
   * @return the line, from {@link #firstLine()}, and the column, from 1
   * @throws IndexOutOfBoundsException if the offset is negative or after the end
   */
  public SourcePosition position(int offset) {
    if (offset < 0 || offset > content.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + content.length());
    }
    int line = lines().lineAt(offset);
    return new SourcePosition(line + firstLine(), offset - lines().start(line) + 1);
  }

  private LineTable lines() {
    LineTable known = lines;
    if (known == null) {
      known = LineTable.of(content);
      lines = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceText that
        && name().equals(that.name())
        && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return 31 * name().hashCode() + content.hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name();
  }
}
