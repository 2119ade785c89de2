package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A dump of the archive, read page by page in constant memory.
 *
 * <pre>{@code
 * try (ArchiveDump dump = ArchiveDump.open(Path.of("crawl.jsonl.gz"))) {
 *   for (ParseResult page : dump) {
 *     page.article().ifPresent(article -> System.out.println(article.headline()));
 *   }
 *   System.out.println(dump.counts());
 * }
 * }</pre>
 *
 * <p>A dump is a folder, a text of one page or many, a zip or tar archive, JSON Lines, or a web
 * crawl (WARC, WET). Each file can be packed with gzip, bzip2, xz or zstd. A Parquet file is read
 * on Java 21 or newer, one page per row. The format is detected from the first bytes. Text,
 * folders, web crawls and gzip need no library. For every other format your project adds one; a
 * {@link MissingLibraryException} names it.
 *
 * <p>In a folder, all {@code .txt} files below it are read, sorted by path. Links are not followed.
 * The names of one folder at a time are held in memory. In an archive, the entries are read whose
 * names end in {@code .txt} or as those of dumps do. An archive inside an archive is read, one
 * inside that is not (TS406).
 *
 * <p>Damage of the dump itself is reported as a result without a page, whose diagnostic (TS4xx)
 * gives the byte offset if it is known. The pages before it are returned first, and reading resumes
 * after it if the format allows. If a text is cut off, its last page is returned as far as it goes,
 * with the diagnostic on it. Only a failing file system throws an exception, an {@link
 * UncheckedIOException}; the pages before it are returned first.
 *
 * <p>A dump is read once. {@code open} checks that a path exists, and the file is opened when the
 * first page is requested. Not thread-safe, but the pages themselves are parsed in {@link
 * Builder#threads several threads}.
 */
public final class ArchiveDump implements Iterable<ParseResult>, Closeable {

  private final DumpSource source;
  private final DumpOptions options;
  private final DumpRun run;
  private @Nullable ResultIterator<?> results;
  private boolean closed;

  private ArchiveDump(DumpSource source, DumpOptions options) {
    this.source = source;
    this.options = options;
    this.run = new DumpRun(options);
  }

  /**
   * Creates a dump of a file or a folder with the default settings, as {@link Builder#open(Path)}.
   *
   * @param path a file of any format, a pipe, or a folder; pages are called by it as it was given
   * @return the dump; it is not opened yet
   * @throws UncheckedIOException if there is none
   */
  public static ArchiveDump open(Path path) {
    return builder().open(path);
  }

  /**
   * Creates a dump of a stream with the default settings, as {@link Builder#open(InputStream,
   * String, DumpFormat)}. It is closed with the dump.
   *
   * @param stream gives the dump from its current position
   * @param name what the dump is called
   * @param format what it is once it is unpacked; its compression is always detected from its bytes
   * @return the dump
   */
  public static ArchiveDump open(InputStream stream, String name, DumpFormat format) {
    return builder().open(stream, name, format);
  }

  /**
   * Takes texts that the caller has read, with the default settings, as {@link
   * Builder#of(Iterator)}.
   *
   * @param rows gives the texts
   * @return the dump
   */
  public static ArchiveDump of(Iterator<SourceText> rows) {
    return builder().of(rows);
  }

  /** {@return a new builder with the default settings} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Begins to read.
   *
   * @return the pages in the order of the dump; it is for one thread
   * @throws IllegalStateException if the dump has been read already, or is closed
   * @throws UncheckedIOException if it cannot be opened; so do the iterator's methods later
   * @throws MissingLibraryException if its format needs a library that is not there; so do the
   *     iterator's methods, of an archive in the dump
   */
  @Override
  public Iterator<ParseResult> iterator() {
    return results(Function.identity());
  }

  /**
   * Begins to read, as {@link #iterator()} does.
   *
   * @return the pages in the order of the dump; closing the stream closes the dump
   * @throws IllegalStateException if the dump has been read already, or is closed
   * @throws UncheckedIOException if it cannot be opened; so does the stream later
   * @throws MissingLibraryException if its format needs a library that is not there
   */
  public Stream<ParseResult> stream() {
    return map(Function.identity());
  }

  /**
   * Begins to read, and does something with each page in the {@link Builder#threads threads} that
   * parse.
   *
   * @param <T> the result of the work for a page
   * @param work what is done; thread-safe, and never gives null. What it throws ends the stream
   * @return the results of the pages, in the order of the dump; closing the stream closes the dump
   * @throws IllegalStateException if the dump has been read already, or is closed
   * @throws UncheckedIOException if it cannot be opened; so does the stream later
   * @throws MissingLibraryException if its format needs a library that is not there
   */
  public <T> Stream<T> map(Function<? super ParseResult, ? extends T> work) {
    return StreamSupport.<T>stream(
            Spliterators.spliteratorUnknownSize(
                results(work), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  private <T> ResultIterator<T> results(Function<? super ParseResult, ? extends T> work) {
    if (closed) {
      throw new IllegalStateException(source.name() + ": closed");
    }
    if (results != null) {
      throw new IllegalStateException(source.name() + ": read already");
    }
    PageCursor pages = source.open(EntryPath.top(source.name(), options.position()), run);
    PageTask<T> pageWork = new PageTask<>(run, work);
    ResultIterator<T> opened =
        options.threads() == 1
            ? new SequentialResults<>(pages, pageWork)
            : new ParallelResults<>(pages, pageWork, options.threads());
    results = opened;
    return opened;
  }

  /**
   * {@return whether reading can resume at a position, and {@link #position()} has one: of files,
   * folders and streams in all formats and compressions, but not of texts that the caller has read}
   * A compressed dump is unpacked again from its beginning, but what was read is not parsed. To
   * resume a stream, open another stream with the same bytes.
   */
  public boolean canResume() {
    return source.canResume();
  }

  /**
   * Returns the position after the page that was given out last, at which {@link Builder#from}
   * resumes.
   *
   * <pre>{@code
   * for (ParseResult page : dump) {
   *   store(page);
   *   storePosition(dump.position());
   * }
   * }</pre>
   *
   * <p>Reading can resume after each page, also between the pages of one record, but not after some
   * problems: until the next page, this is the position before them, so that no page is lost. Call
   * it in the thread that takes the pages, before it takes the next one. A stream that is made
   * parallel, sorted or buffered takes pages ahead.
   *
   * @return the position; at the beginning that of {@link Builder#from}, or empty if there is none
   */
  public Optional<DumpPosition> position() {
    return Optional.ofNullable(run.position());
  }

  /** {@return what has been read so far; can be asked for from other threads too} */
  public DumpCounts counts() {
    return run.counts();
  }

  /**
   * Returns the stored size of the dump, to be compared with {@link DumpCounts#bytes()}.
   *
   * @return the bytes of the file, or of all that is read of a folder; empty for a stream, a pipe
   *     or a device
   * @throws UncheckedIOException if that cannot be found out
   */
  public OptionalLong size() {
    return source.size();
  }

  /**
   * Ends the reading and its threads, and closes what is open, the stream that was given too.
   * Closing again does nothing.
   *
   * @throws UncheckedIOException if closing fails
   */
  @Override
  public void close() {
    closed = true;
    try {
      if (results != null) {
        results.close();
      }
    } finally {
      source.close();
    }
  }

  /** {@return what is read and the settings, for display} */
  @Override
  public String toString() {
    return "ArchiveDump[%s, %s]".formatted(source.name(), options);
  }

  /**
   * Builds an {@link ArchiveDump}: the settings first, what is read last. Each setting gives back
   * the same builder, which can open more than one dump. Not thread-safe.
   *
   * <pre>{@code
   * ArchiveDump dump =
   *     ArchiveDump.builder()
   *         .threads(2)
   *         .urls(url -> url.contains("themoscowtimes.com/sitemap/free/"))
   *         .open(Path.of("crawl.jsonl.gz"));
   * }</pre>
   */
  public static final class Builder {

    private final DumpOptions.Builder options = new DumpOptions.Builder();

    private Builder() {}

    /**
     * Reads the pages with a parser of one's own; by default with {@link ArchiveParser#create()}.
     *
     * @param parser reads each page, in several threads
     * @return this builder
     */
    public Builder parser(ArchiveParser parser) {
      return parsers(new SingleParser(parser));
    }

    /**
     * Reads each page with a parser that depends on where it comes from, as one with the layout of
     * its folder.
     *
     * @param parsers gives the parser of a page by its origin; asked in several threads, more than
     *     once for a page. What it throws ends the reading
     * @return this builder
     */
    public Builder parsers(Function<SourceOrigin, ArchiveParser> parsers) {
      options.parsers(parsers);
      return this;
    }

    /**
     * Reads only some files of a folder and some entries of an archive. The others are not opened.
     *
     * @param picked is asked for each file and entry by its origin
     * @return this builder
     */
    public Builder files(Predicate<SourceOrigin> picked) {
      options.files(picked);
      return this;
    }

    /**
     * Sets the number of threads that parse, one per processor by default. The thread that takes
     * the pages is one of them. The pages keep their order.
     *
     * @param threads the number, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder threads(int threads) {
      if (threads <= 0) {
        throw new IllegalArgumentException("invalid number of threads: " + threads);
      }
      options.threads(threads);
      return this;
    }

    /**
     * Reads only pages whose URL passes. Pages without a URL are skipped.
     *
     * @param picked is called with each URL, as the dump or {@link #urlOf} has it, before its page
     *     is parsed. In Parquet it is called twice for each URL, before the texts are read
     * @return this builder
     */
    public Builder urls(Predicate<String> picked) {
      options.urls(picked);
      return this;
    }

    /**
     * Names the fields of JSON Lines and the columns of Parquet; by default {@code text}, {@code
     * url} and {@code timestamp}, or else {@code date}. Of Parquet no other columns are read.
     *
     * @param text holds the page's text; a line, a row or a file without it is a problem (TS403)
     * @param url holds its URL; may be missing
     * @param crawled holds when it was fetched; may be missing
     * @return this builder
     */
    public Builder fields(String text, String url, String crawled) {
      options.textField(text).urlField(url).timeField(crawled);
      return this;
    }

    /**
     * Names files by their paths relative to a folder, so that results have the same {@link
     * SourceOrigin#file() file} on another machine, separated by {@code /}. By default they are
     * called by the paths that were given.
     *
     * @param folder holds the files; those outside are called by their absolute paths. Links are
     *     not resolved
     * @return this builder
     */
    public Builder base(Path folder) {
      options.base(folder);
      return this;
    }

    /**
     * Finds URLs for the pages of which the dump has none. By default the URL is read from the path
     * of a mirrored file or entry, as {@link io.github.tearsheet.model.ArchiveUrl#inPath(String)}
     * does; records of a crawl, lines of JSON Lines and rows get none.
     *
     * @param finder gets where the page comes from, in several threads, and gives its URL or empty
     * @return this builder
     */
    public Builder urlOf(Function<? super SourceOrigin, Optional<String>> finder) {
      options.urlOf(finder);
      return this;
    }

    /**
     * Skips files and folders that cannot be opened, and reports them. By default they end the
     * reading.
     *
     * @param handler gets the path and the reason, in the thread that asks for the pages
     * @return this builder
     */
    public Builder unreadable(BiConsumer<Path, IOException> handler) {
      options.unreadable(handler);
      return this;
    }

    /**
     * Sets the limits of the dump.
     *
     * @param limits in place of the default ones
     * @return this builder
     */
    public Builder limits(DumpLimits limits) {
      options.limits(limits);
      return this;
    }

    /**
     * Resumes at a {@link ArchiveDump#position() position} of the same dump, in any format and
     * compression. Of a compressed dump what was read is unpacked again, but not parsed. The limit
     * on entries counts from there.
     *
     * <p>A dump is the same if it begins with the same bytes, has the same format and is not
     * smaller: what was added to its end is read too. Lines are added after a line end. Of a folder
     * that holds for the file of the position; files that sort before it are not read. If the dump
     * is another one, beginning to read or asking for a page throws an {@link
     * IllegalArgumentException}.
     *
     * @param position kept from this dump; what was read must not have changed since
     * @return this builder
     */
    public Builder from(DumpPosition position) {
      options.position(position);
      return this;
    }

    /**
     * Creates a dump of a file or a folder. It is not opened yet.
     *
     * @param path a file of any format, or a folder; pages are called by it as it was given, or
     *     relative to the {@link #base}
     * @return the dump
     * @throws UncheckedIOException if there is none
     */
    public ArchiveDump open(Path path) {
      if (!Files.exists(path)) {
        throw new UncheckedIOException(new NoSuchFileException(path.toString()));
      }
      DumpOptions settings = options.build();
      return new ArchiveDump(new DumpSource.OfPath(path, settings.nameOf(path)), settings);
    }

    /**
     * Creates a dump of a stream. The stream is closed with the dump.
     *
     * @param stream gives the dump from its current position
     * @param name what the dump is called
     * @param format what it is once it is unpacked; its compression is always detected from its
     *     bytes
     * @return the dump
     */
    public ArchiveDump open(InputStream stream, String name, DumpFormat format) {
      return new ArchiveDump(new DumpSource.OfStream(stream, name, format), options.build());
    }

    /**
     * Takes texts that the caller has read: of a database, a search index, a format that is not
     * read here. They are taken one after another in the thread that asks for the pages, and no
     * more of them at once than the threads can be busy with. A text of several pages gives several
     * results.
     *
     * @param rows gives the texts; what it throws ends the reading, after the pages before. It is
     *     not closed
     * @return the dump; it has no {@link ArchiveDump#position() position}, its size is not known,
     *     and no bytes are counted
     * @throws IllegalStateException if a position is set at which reading is to resume
     */
    public ArchiveDump of(Iterator<SourceText> rows) {
      DumpOptions settings = options.build();
      if (settings.position().isPresent()) {
        throw new IllegalStateException("rows: cannot resume at a position");
      }
      return new ArchiveDump(new Rows(rows), settings);
    }
  }
}
