package io.github.tearsheet.source;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a text comes from: its name, and what a dump says of it. Immutable and thread-safe. A text
 * that comes from no dump has a name, and page 1 on line 1.
 *
 * @see SourceText#origin()
 */
@Value.Immutable
public abstract class SourceOrigin implements Serializable {

  private static final long serialVersionUID = 1L;

  SourceOrigin() {}

  /** {@return a new, empty builder; only the name must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes the origin of a text of which only the name is known.
   *
   * @param name a path, a URL, any name
   * @return the origin of page 1, on line 1
   */
  public static SourceOrigin of(String name) {
    return builder().name(name).build();
  }

  /**
   * {@return the name of the text in diagnostics: a path, a URL, or what the caller called it} The
   * name of an entry follows that of its archive and {@code !/}: {@code pages.zip!/1998/ruble.txt}.
   * So do the lines of JSON Lines and the records of a web crawl, by their number from 1: {@code
   * crawl.jsonl!/17}.
   */
  public abstract String name();

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
   * {@return the number of the text's first line in the file that holds it, from 1; more than 1
   * only for a page further down in a file of many}
   */
  @Value.Default
  public int firstLine() {
    return 1;
  }

  /** {@return which page it is of those in one file or entry, from 1} */
  @Value.Default
  public long pageNumber() {
    return 1;
  }

  /**
   * {@return the position in the dump after the page, from which reading can resume; empty for a
   * text that came from no dump}
   */
  public abstract Optional<DumpPosition> position();

  /** {@return the name} */
  @Override
  public final String toString() {
    return name();
  }

  /**
   * Builds a {@link SourceOrigin}; not thread-safe. {@code build()} throws an {@link
   * IllegalStateException} if there is no name.
   */
  public static final class Builder extends ImmutableSourceOrigin.Builder {
    Builder() {}
  }
}
