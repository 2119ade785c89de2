package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
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
 * A dump of the archive, read page by page in memory that does not grow with it.
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
 * <p>A dump is a folder (all {@code .txt} files below it, sorted by path; links are not followed,
 * the names in a folder are held), a text of one page or many, a zip or tar archive of such, JSON
 * Lines, or a web crawl (WARC, WET), and any file of these can be packed with gzip, bzip2, xz or
 * zstd. The format is detected from the first bytes. Of an archive those entries are read whose
 * names end in {@code .txt}, or as dumps do; an archive may hold archives, but those no more.
 * Beyond texts, folders and gzip each format needs a library that the using project adds; a {@link
 * MissingLibraryException} names it.
 *
 * <p>What is wrong with the dump itself is a result too, without a page: its diagnostic (TS4xx)
 * gives the byte offset. The pages before it are returned first, and reading resumes after it if
 * the format allows. Of a text that is cut off the last page is given out as far as it goes, with
 * the diagnostic on it. Only failing to read throws, an {@link UncheckedIOException}; the pages
 * before are given out first.
 *
 * <p>A dump is read once. Its methods that set something give a new object and leave this as it is;
 * nothing is opened before the first page is asked for. Not thread-safe, but the pages themselves
 * are parsed in {@link #threads several threads}.
 */
public final class ArchiveDump implements Iterable<ParseResult>, Closeable {

  private final DumpSource source;
  private final DumpOptions options;
  private final DumpRun run;
  private @Nullable ResultIterator<?> results;

  private ArchiveDump(DumpSource source, DumpOptions options) {
    this.source = source;
    this.options = options;
    this.run = new DumpRun(options);
  }

  /**
   * Names a file or a folder to be read. It is not opened yet.
   *
   * @param path a file of any format, or a folder; pages are called by it as it was given
   * @return the dump, with the default options
   * @throws UncheckedIOException if there is none
   */
  public static ArchiveDump open(Path path) {
    if (!Files.exists(path)) {
      throw new UncheckedIOException(new NoSuchFileException(path.toString()));
    }
    return new ArchiveDump(new DumpSource.OfPath(path), ImmutableDumpOptions.builder().build());
  }

  /**
   * Takes a stream to be read. It is closed with the dump.
   *
   * @param stream gives the dump from its current position
   * @param name what the dump is called
   * @param format what it is once it is unpacked; its compression is always detected from its bytes
   * @return the dump, with the default options
   */
  public static ArchiveDump open(InputStream stream, String name, DumpFormat format) {
    return new ArchiveDump(
        new DumpSource.OfStream(stream, name, format), ImmutableDumpOptions.builder().build());
  }

  private ArchiveDump with(DumpOptions changed) {
    return new ArchiveDump(source, changed);
  }

  private ImmutableDumpOptions.Builder changed() {
    return ImmutableDumpOptions.builder().from(options);
  }

  /**
   * Reads the pages with a parser of one's own; by default with {@link ArchiveParser#create()}.
   *
   * @param parser reads each page, in several threads
   * @return the dump with this parser
   */
  public ArchiveDump parser(ArchiveParser parser) {
    return with(changed().parser(parser).build());
  }

  /**
   * Parses in so many threads, one a processor by default; the one that asks for the pages is one
   * of them. The order of the pages is kept.
   *
   * @param threads how many, 1 at least
   * @return the dump with so many threads
   * @throws IllegalArgumentException if it is not positive
   */
  public ArchiveDump threads(int threads) {
    if (threads <= 0) {
      throw new IllegalArgumentException("no dump is read by %s threads".formatted(threads));
    }
    return with(changed().threads(threads).build());
  }

  /**
   * Reads only pages whose URL passes. Pages without a URL in the dump are skipped.
   *
   * @param picked is asked for each URL, as the dump has it, before its page is parsed
   * @return the dump of these pages
   */
  public ArchiveDump urls(Predicate<String> picked) {
    return with(changed().urls(picked).build());
  }

  /**
   * Names the fields of JSON Lines; by default {@code text}, {@code url} and {@code timestamp}.
   *
   * @param text holds the page's text; a line without it is a problem (TS403)
   * @param url holds its URL; may be missing
   * @param crawled holds when it was fetched; may be missing
   * @return the dump with these fields
   */
  public ArchiveDump fields(String text, String url, String crawled) {
    return with(changed().textField(text).urlField(url).timeField(crawled).build());
  }

  /**
   * Skips files and folders that cannot be opened, and reports them. By default they end the
   * reading.
   *
   * @param handler gets the path and the reason, in the thread that asks for the pages
   * @return the dump that skips them
   */
  public ArchiveDump unreadable(BiConsumer<Path, IOException> handler) {
    return with(changed().unreadable(handler).build());
  }

  /**
   * Sets how much the dump may be.
   *
   * @param limits in place of the default ones
   * @return the dump within these limits
   */
  public ArchiveDump limits(DumpLimits limits) {
    return with(changed().limits(limits).build());
  }

  /**
   * Resumes at a {@link #position()} of the same dump. The limit on entries counts from there.
   *
   * <p>It can be done with folders, texts, JSON Lines, zip files, tar archives and web crawls (also
   * packed with gzip: what was read is unpacked again, but not parsed). Other packed dumps can only
   * be read from their beginning: asking for a page throws an {@link UnsupportedOperationException}
   * that says so.
   *
   * @param position kept from this dump, which must not have changed since: else reading goes on
   *     somewhere, or asking for a page throws an {@link IllegalArgumentException}
   * @return the rest of the dump
   */
  public ArchiveDump from(DumpPosition position) {
    return with(changed().position(position).build());
  }

  /**
   * Begins to read.
   *
   * @return the pages in the order of the dump; it is for one thread
   * @throws IllegalStateException if the dump has been read already
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
   * @throws IllegalStateException if the dump has been read already
   * @throws UncheckedIOException if it cannot be opened; so does the stream later
   * @throws MissingLibraryException if its format needs a library that is not there
   */
  public Stream<ParseResult> stream() {
    return map(Function.identity());
  }

  /**
   * Begins to read, and does something with each page in the {@link #threads threads} that parse.
   *
   * @param <T> what comes of a page
   * @param work what is done; thread-safe, and never gives null. What it throws ends the stream
   * @return what comes of the pages, in the order of the dump; closing the stream closes the dump
   * @throws IllegalStateException if the dump has been read already
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
    if (results != null) {
      throw new IllegalStateException(source.name() + " is read once");
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
   * Returns the position after the page that was given out last, at which {@link #from} resumes.
   *
   * <pre>{@code
   * for (ParseResult page : dump) {
   *   store(page);
   *   storePosition(dump.position());
   * }
   * }</pre>
   *
   * <p>Reading cannot resume between the pages of one record, nor after some problems: until the
   * next page that allows it, this is the position before them, so that no page is lost. Call it in
   * the thread that takes the pages, before it takes the next one. A stream that is made parallel,
   * sorted or buffered takes pages ahead.
   *
   * @return the position; at the beginning that of {@link #from}, or empty if there is none
   */
  public Optional<DumpPosition> position() {
    return Optional.ofNullable(run.position());
  }

  /** {@return what has been read so far; can be asked for from other threads too} */
  public DumpCounts counts() {
    return run.counts();
  }

  /**
   * Tells how many bytes the dump has as it is stored, for comparing with {@link
   * DumpCounts#bytes()}.
   *
   * @return the bytes of the file, or of all that is read of a folder; empty for a stream
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
    try {
      if (results != null) {
        results.close();
      }
    } finally {
      source.close();
    }
  }
}
