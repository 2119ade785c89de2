package io.github.tearsheet.source;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a text comes from: its name, and what a dump tells of it. Immutable and thread-safe.
 *
 * @see SourceText#origin()
 */
@Value.Immutable
public abstract class SourceOrigin implements Serializable {

  private static final long serialVersionUID = 1L;

  SourceOrigin() {}

  /** A new, empty builder; only the name must be set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The origin of a text of which only the name is known. */
  public static SourceOrigin of(String name) {
    return builder().name(name).build();
  }

  /**
   * By what findings call the text: a path, an address, or what the caller called it. An entry of
   * an archive stands behind its archive and {@code !/}: {@code pages.zip!/1998/ruble.txt}. So do
   * the lines of JSON Lines and the records of a web crawl, by their number from 1: {@code
   * crawl.jsonl!/17}.
   */
  public abstract String name();

  /** The address of the page, as the dump has it. */
  public abstract Optional<String> address();

  /** When a crawler fetched the page, as the dump has it. */
  public abstract Optional<String> crawled();

  /** The number of the text's first line in the file that holds it, from 1. */
  @Value.Default
  public int firstLine() {
    return 1;
  }

  /** Which page it is of those in one file or entry, from 1. */
  @Value.Default
  public long pageNumber() {
    return 1;
  }

  /** The place in the dump behind the page, from where reading can go on. */
  public abstract Optional<DumpPosition> position();

  /** The name. */
  @Override
  public final String toString() {
    return name();
  }

  /** Builds a {@link SourceOrigin}; not thread-safe. */
  public static final class Builder extends ImmutableSourceOrigin.Builder {
    Builder() {}
  }
}
