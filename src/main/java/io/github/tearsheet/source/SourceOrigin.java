package io.github.tearsheet.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * The origin of a text: its file, its position in the file, and its metadata in a dump. Immutable
 * and thread-safe. A text that comes from no dump has a file only.
 *
 * <p>{@link #name()} is for display. It is composed of the other values and cannot be taken apart
 * again: a folder may be called {@code pages!}.
 *
 * @see SourceText#origin()
 */
@Value.Immutable
public abstract class SourceOrigin implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String SEPARATOR = "!/";

  SourceOrigin() {}

  /** {@return a new, empty builder; only the file must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates the origin of a text of which only the name is known.
   *
   * @param file a path, a URL, any name
   * @return the origin of page 1, on line 1
   */
  public static SourceOrigin of(String file) {
    return builder().file(file).build();
  }

  /**
   * {@return the file that holds the text, by the path that was given: {@code dumps/pages.zip}. For
   * a text or a stream that came from no file, the name or URL that the caller gave it}
   */
  public abstract String file();

  /**
   * {@return the names of the archive entries around the text, from the outside in: one for a page
   * of an archive, two for a page of an archive in an archive; unmodifiable, and empty for a page
   * of a plain file} Control characters are replaced by {@code ?}.
   */
  public abstract List<String> entries();

  /**
   * {@return the number of the line of JSON Lines, of the row of Parquet, or of the record of a web
   * crawl that holds the text, from 1; empty in other formats}
   */
  public abstract OptionalLong recordNumber();

  /**
   * {@return the place in the file, for display: the entries and the record number, separated by
   * {@code !/}. Empty if the text is the file or a part of its lines: then its line numbers are
   * those of the file}
   */
  public final Optional<String> entry() {
    if (entries().isEmpty() && recordNumber().isEmpty()) {
      return Optional.empty();
    }
    StringJoiner entry = new StringJoiner(SEPARATOR);
    entries().forEach(entry::add);
    recordNumber().ifPresent(number -> entry.add(Long.toString(number)));
    return Optional.of(entry.toString());
  }

  /**
   * {@return the name of the text in diagnostics: the file, followed by {@code !/} and the entry if
   * there is one, as in {@code pages.zip!/1998/ruble.txt} and {@code crawl.jsonl!/17}}
   */
  public final String name() {
    return entry().map(entry -> file() + SEPARATOR + entry).orElseGet(this::file);
  }

  /**
   * {@return the URL of the page as the dump has it, of the archive or not; empty if the dump has
   * none}
   */
  public abstract Optional<String> url();

  /**
   * {@return when a crawler fetched the page, as the dump writes it; empty if the dump does not
   * say. It is never the day on which the story was published}
   */
  public abstract Optional<String> crawled();

  /**
   * {@return the number of the text's first line in what is named {@link #name()}, from 1: a file,
   * an entry, or the text of a record; more than 1 only for a page further down in one of many}
   */
  public abstract int firstLine();

  /**
   * {@return which page it is of those in what is named {@link #name()}, from 1. Both together are
   * a key of the page in its dump}
   */
  public abstract long pageNumber();

  /** {@return the name} */
  @Override
  public final String toString() {
    return name();
  }

  /**
   * Builds a {@link SourceOrigin}; not thread-safe. {@code build()} throws an {@link
   * IllegalStateException} if there is no file.
   */
  public static final class Builder extends ImmutableSourceOrigin.Builder {
    Builder() {
      firstLine(1).pageNumber(1);
    }
  }
}
