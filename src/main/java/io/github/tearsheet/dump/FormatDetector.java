package io.github.tearsheet.dump;

import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.dump.DumpPosition.Fingerprint;
import io.github.tearsheet.internal.check.UnsupportedFormat;
import io.github.tearsheet.internal.library.OptionalDependency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Detects the format of a stream from its first bytes and opens its pages, decompressing as needed.
 */
final class FormatDetector {

  /** Enough bytes to detect a format. */
  private static final int HEAD = UnsupportedFormat.HEAD;

  /** How many archives can be in one another, and compressions around each. */
  private static final int DEEPEST = 2;

  /** The rows are found from the end of the file. */
  private static final String PACKED_PARQUET =
      " in a stream, an archive or a compression (unpack it to a file)";

  private FormatDetector() {}

  /** The pages of a file. */
  static PageCursor ofFile(Path file, EntryPath location, DumpRun run) {
    if (!Files.isRegularFile(file)) {
      // The bytes of a pipe or a device can be read once only.
      return of(open(file, run), location, DumpFormat.AUTO, run);
    }
    try {
      OptionalInt entries = ZipDirectory.entriesIfSmall(file);
      EntryPath sized = location.sized(Files.size(file));
      if (entries.isEmpty()) {
        return of(open(file, run), sized, DumpFormat.AUTO, file, run);
      }
      EntryPath here = sized.beginning(head(file)).opened(DumpFormat.ZIP);
      return OptionalDependency.COMMONS_COMPRESS.use(
          "reading zip",
          () ->
              ZipFilePages.open(file, entries.getAsInt(), here, run)
                  .orElseGet(() -> of(open(file, run), location, DumpFormat.AUTO, run)));
    } catch (IOException e) {
      throw RawInput.failure(file.toString(), e);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Fingerprint.MOST_HEAD);
    }
  }

  private static InputStream open(Path file, DumpRun run) {
    try {
      return new RawInput(Files.newInputStream(file), file.toString(), run);
    } catch (IOException e) {
      throw RawInput.failure(file.toString(), e);
    }
  }

  /** The pages of a stream, which is closed with them. */
  static PageCursor of(InputStream stream, EntryPath location, DumpFormat known, DumpRun run) {
    return of(stream, location, known, null, run);
  }

  private static PageCursor of(
      InputStream stream, EntryPath location, DumpFormat known, @Nullable Path file, DumpRun run) {
    try {
      return opened(stream, location, known, file, run);
    } catch (DumpProblemException e) {
      return PageCursor.of(RawPage.problem(location.origin(), e.problem()), stream);
    } catch (IOException e) {
      throw closed(stream, new UncheckedIOException(e));
    } catch (RuntimeException e) {
      throw closed(stream, e);
    }
  }

  private static RuntimeException closed(InputStream stream, RuntimeException failure) {
    try {
      stream.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /**
   * @param file holds the bytes of the stream as they are stored; null if they are not those of one
   */
  private static PageCursor opened(
      InputStream stream, EntryPath location, DumpFormat known, @Nullable Path file, DumpRun run)
      throws IOException {
    int needed = Math.max(HEAD, location.expected().map(Fingerprint::headBytes).orElse(0));
    PeekableInput in = new PeekableInput(stream, needed, Fingerprint.MOST_HEAD);
    EntryPath here = location.beginning(in.head());
    Optional<Compression> compression = Compression.of(in.head());
    int zeros = compression.isPresent() ? 0 : LateStart.zeros(in.head());
    if (zeros > 0) {
      byte[] head = in.head(LateStart.HEAD);
      zeros = LateStart.zeros(head);
      compression = Compression.of(Arrays.copyOfRange(head, zeros, head.length));
    }
    if (compression.isEmpty()) {
      Optional<DumpFormat> detected =
          known == DumpFormat.AUTO ? detected(in, location) : Optional.of(known);
      Optional<String> unsupported =
          detected.isPresent() ? Optional.empty() : UnsupportedFormat.of(in.head());
      if (unsupported.isPresent()) {
        DumpProblem problem = DumpProblem.unsupported(unsupported.get());
        return UnsupportedFormat.isProgram(unsupported.get()) && location.archives() < DEEPEST
            ? afterProgram(in, here.opened(DumpFormat.ZIP), problem, run)
            : refused(location, problem, in);
      }
      DumpFormat format = detected.orElse(DumpFormat.TEXT);
      if (format == DumpFormat.PARQUET && file != null) {
        stream.close();
        EntryPath whole = here.opened(format);
        return OptionalDependency.HARDWOOD.use(
            "reading Parquet", () -> ParquetPages.open(file, whole, run));
      }
      return unpacked(in, format, here.opened(format), run);
    }
    if (location.compressions() == DEEPEST) {
      return tooDeep(location, in);
    }
    DecompressedInput unpacked = compression.get().unpack(in, file, run);
    if (zeros > 0 && location.resumeAt().isEmpty()) {
      unpacked.beginsAfter(zeros);
    }
    EntryPath inside = here.unpacked();
    return new UnpackedPages(of(unpacked, inside, known, run), unpacked, inside);
  }

  private static Optional<DumpFormat> detected(PeekableInput in, EntryPath location)
      throws IOException {
    Optional<DumpFormat> format = DumpFormat.of(in.head());
    boolean late =
        format.isEmpty()
            && UnsupportedFormat.of(in.head()).map(UnsupportedFormat.BINARY::equals).orElse(true);
    return late ? LateStart.of(in.head(LateStart.HEAD), location.name()) : format;
  }

  private static PageCursor unpacked(
      InputStream in, DumpFormat format, EntryPath location, DumpRun run) throws IOException {
    boolean archive = format == DumpFormat.ZIP || format == DumpFormat.TAR;
    if (archive && location.archives() == DEEPEST) {
      return tooDeep(location, in);
    }
    return switch (format) {
      case ZIP ->
          OptionalDependency.COMMONS_COMPRESS.use(
              "reading zip", () -> new ZipStreamPages(in, location, run, null));
      case TAR ->
          OptionalDependency.COMMONS_COMPRESS.use(
              "reading tar", () -> new TarPages(in, location, run));
      case JSON_LINES -> new JsonLinesPages(in, location, run);
      case WARC -> new WarcPages(in, location, run);
      case PARQUET ->
          refused(location, DumpProblem.unsupported(DumpFormat.PARQUET_NAME + PACKED_PARQUET), in);
      case TEXT, AUTO -> new TextPages(in, location, run);
    };
  }

  /** A program or a script can be the start of a zip archive, which unpacks itself. */
  private static PageCursor afterProgram(
      InputStream in, EntryPath location, DumpProblem problem, DumpRun run) {
    try {
      return OptionalDependency.COMMONS_COMPRESS.use(
          "reading zip", () -> new ZipStreamPages(in, location, run, problem));
    } catch (MissingLibraryException e) {
      return refused(location, problem, in);
    }
  }

  private static PageCursor tooDeep(EntryPath location, InputStream in) {
    return refused(
        location,
        new DumpProblem(
            DiagnosticCode.NESTED_TOO_DEEP,
            "nested too deep: packed in too many others, not opened"),
        in);
  }

  private static PageCursor refused(EntryPath location, DumpProblem problem, InputStream in) {
    return PageCursor.of(RawPage.problem(location.origin(), problem), in);
  }
}
