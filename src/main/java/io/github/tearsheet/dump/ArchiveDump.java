package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.source.DumpPosition;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
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
 * zstd. Which it is, the first bytes tell. Of an archive those entries are read whose names end in
 * {@code .txt}, or as dumps do; an archive may hold archives, but those no more. Beyond texts,
 * folders and gzip each format needs a library that the using project adds; a {@link
 * MissingLibraryException} names it.
 *
 * <p>What is wrong with the dump itself is a result too, without a page: its finding (TS4) tells
 * the place in bytes. The pages before it have been given out, and reading goes on behind it where
 * the format allows that. Of a text that is cut off the last page is given out as far as it goes,
 * with the finding on it. Only failing to read throws, an {@link UncheckedIOException}; the pages
 * before are given out first.
 *
 * <p>A dump is read once. Its methods that set something give a new object and leave this as it is;
 * nothing is opened before the first page is asked for. Not thread-safe, but the pages themselves
 * are parsed in {@link #threads several threads}.
 */
public final class ArchiveDump implements Iterable<ParseResult>, Closeable {

  private final DumpInput input;
  private final DumpOptions options;
  private final DumpRun run;
  private @Nullable Readings<?> readings;

  private ArchiveDump(DumpInput input, DumpOptions options) {
    this.input = input;
    this.options = options;
    this.run = new DumpRun(options);
  }

  /**
   * A file or a folder.
   *
   * @throws UncheckedIOException if there is none
   */
  public static ArchiveDump open(Path path) {
    if (!Files.exists(path)) {
      throw new UncheckedIOException(new NoSuchFileException(path.toString()));
    }
    return new ArchiveDump(new DumpInput.OfPath(path), ImmutableDumpOptions.builder().build());
  }

  /**
   * A stream. It is closed with the dump.
   *
   * @param name what the dump is called
   * @param format what it is once it is unpacked; what packs it is always told from its bytes
   */
  public static ArchiveDump open(InputStream stream, String name, DumpFormat format) {
    return new ArchiveDump(
        new DumpInput.OfStream(stream, name, format), ImmutableDumpOptions.builder().build());
  }

  private ArchiveDump with(DumpOptions changed) {
    return new ArchiveDump(input, changed);
  }

  private ImmutableDumpOptions.Builder changed() {
    return ImmutableDumpOptions.builder().from(options);
  }

  /** Reads the pages with this parser; by default with {@link ArchiveParser#create()}. */
  public ArchiveDump parser(ArchiveParser parser) {
    return with(changed().parser(parser).build());
  }

  /**
   * Parses in so many threads, one a processor by default; the one that asks for the pages is one
   * of them. The order of the pages is kept.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public ArchiveDump threads(int threads) {
    if (threads <= 0) {
      throw new IllegalArgumentException("no dump is read by %d threads".formatted(threads));
    }
    return with(changed().threads(threads).build());
  }

  /**
   * Reads only pages whose address passes; it is asked before they are parsed. Pages whose address
   * the dump does not tell are passed over.
   */
  public ArchiveDump addresses(Predicate<String> picked) {
    return with(changed().addresses(picked).build());
  }

  /**
   * Names the fields of JSON Lines; by default {@code text}, {@code url} and {@code timestamp}.
   *
   * @param text holds the page's text
   * @param address holds its address
   * @param crawled holds when it was fetched
   */
  public ArchiveDump fields(String text, String address, String crawled) {
    return with(changed().textField(text).addressField(address).timeField(crawled).build());
  }

  /**
   * Goes on behind a file or folder of a folder that cannot be opened, and tells of it. Without
   * this it ends the reading.
   */
  public ArchiveDump unreadable(BiConsumer<Path, IOException> told) {
    return with(changed().unreadable(told).build());
  }

  /** Sets how much the dump may be. */
  public ArchiveDump limits(DumpLimits limits) {
    return with(changed().limits(limits).build());
  }

  /**
   * Goes on behind a page of the same dump, whose {@link ParseResult#position()} was kept. The
   * limit on entries counts from there.
   *
   * <p>It can be done with folders, texts, JSON Lines, zip files, tar archives and web crawls (also
   * packed with gzip: what was read is unpacked again, but not parsed). Other packed dumps can only
   * be read from their beginning: asking for a page throws an {@link UnsupportedOperationException}
   * that says so.
   */
  public ArchiveDump from(DumpPosition position) {
    return with(changed().position(position).build());
  }

  /**
   * The pages in the order of the dump.
   *
   * @throws IllegalStateException if the dump has been read already
   * @throws UncheckedIOException if it cannot be opened; so do the iterator's methods later
   * @throws MissingLibraryException if its format needs a library that is not there
   */
  @Override
  public Iterator<ParseResult> iterator() {
    return readings(Function.identity());
  }

  /** The pages as a stream; see {@link #iterator()}. Closing it closes the dump. */
  public Stream<ParseResult> stream() {
    return map(Function.identity());
  }

  /**
   * What comes of doing something with each page, in the order of the dump. It is done in the
   * {@link #threads threads} that parse, so it must be thread-safe. Closing the stream closes the
   * dump.
   *
   * @param <T> what comes of a page
   */
  public <T> Stream<T> map(Function<? super ParseResult, ? extends T> work) {
    return StreamSupport.<T>stream(
            Spliterators.spliteratorUnknownSize(
                readings(work), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  private <T> Readings<T> readings(Function<? super ParseResult, ? extends T> work) {
    if (readings != null) {
      throw new IllegalStateException(input.name() + " is read once");
    }
    PageCursor pages = input.open(Place.top(input.name(), options.position()), run);
    PageWork<T> pageWork = new PageWork<>(run, work);
    Readings<T> opened =
        options.threads() == 1
            ? new SequentialReadings<>(pages, pageWork)
            : new ParallelReadings<>(pages, pageWork, options.threads());
    readings = opened;
    return opened;
  }

  /** What has been read so far; can be asked for from other threads too. */
  public DumpCounts counts() {
    return run.counts();
  }

  /**
   * How many bytes the dump has as it is stored, for comparing with {@link DumpCounts#bytes()};
   * empty for a stream.
   *
   * @throws UncheckedIOException if that cannot be found out
   */
  public OptionalLong size() {
    return input.size();
  }

  /** Ends the reading and its threads, and closes what is open. */
  @Override
  public void close() {
    if (readings != null) {
      readings.close();
    }
    input.close();
  }
}
