package io.github.tearsheet.dump;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.internal.check.UnsupportedFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Detects the format of a stream from its first bytes and opens its pages, decompressing as needed.
 */
final class FormatDetector {

  /** Enough bytes to detect a format. */
  private static final int HEAD = UnsupportedFormat.HEAD;

  /** How many archives can be in one another, and compressions around each. */
  private static final int DEEPEST = 2;

  private FormatDetector() {}

  /** The pages of a file. */
  static PageCursor ofFile(Path file, EntryPath location, DumpRun run) {
    try {
      OptionalInt entries = ZipDirectory.entriesIfSmall(file);
      if (entries.isEmpty()) {
        return of(open(file, run), location, DumpFormat.AUTO, run);
      }
      return OptionalDependency.COMMONS_COMPRESS.use(
          "zip",
          () ->
              ZipFilePages.open(file, entries.getAsInt(), location, run)
                  .orElseGet(() -> of(open(file, run), location, DumpFormat.AUTO, run)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(Path file, DumpRun run) {
    try {
      return new RawInput(Files.newInputStream(file), run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of a stream, which is closed with them. */
  static PageCursor of(InputStream stream, EntryPath location, DumpFormat known, DumpRun run) {
    try {
      return opened(stream, location, known, run);
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

  private static PageCursor opened(
      InputStream stream, EntryPath location, DumpFormat known, DumpRun run) throws IOException {
    PeekableInput in = new PeekableInput(stream, HEAD);
    Optional<Compression> compression = Compression.of(in.head());
    if (compression.isEmpty()) {
      Optional<DumpFormat> detected =
          known == DumpFormat.AUTO ? DumpFormat.of(in.head()) : Optional.of(known);
      Optional<String> unsupported =
          detected.isPresent() ? Optional.empty() : UnsupportedFormat.of(in.head());
      if (unsupported.isPresent()) {
        return refused(location, DumpProblem.unsupported(unsupported.get()), in);
      }
      DumpFormat format = detected.orElse(DumpFormat.TEXT);
      checkResume(location, format);
      return unpacked(in, format, location, run);
    }
    if (location.compressions() == DEEPEST) {
      return tooDeep(location, in);
    }
    return of(compression.get().unpack(in, run), location.unpacked(), known, run);
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
              "zip", () -> new ZipStreamPages(in, location, run));
      case TAR ->
          OptionalDependency.COMMONS_COMPRESS.use("tar", () -> new TarPages(in, location, run));
      case JSON_LINES -> new JsonLinesPages(in, location, run);
      case WARC ->
          OptionalDependency.JWARC.use("web crawls", () -> new WarcPages(in, location, run));
      case TEXT, AUTO -> new TextPages(in, location, run);
    };
  }

  private static PageCursor tooDeep(EntryPath location, InputStream in) {
    return refused(
        location,
        new DumpProblem(
            DiagnosticCode.NESTED_TOO_DEEP,
            "what is packed here is packed in too many others; it was not opened"),
        in);
  }

  private static PageCursor refused(EntryPath location, DumpProblem problem, InputStream in) {
    return PageCursor.of(RawPage.problem(location.origin(), problem), in);
  }

  /**
   * Within an archive an entry is read again, and the records of a web crawl are passed over; of
   * other compressed dumps no place can be found but their beginning.
   */
  private static void checkResume(EntryPath location, DumpFormat format) {
    boolean packed = location.archives() == 0 && location.compressions() > 0;
    if (packed && format != DumpFormat.WARC && location.resumeAt().isPresent()) {
      throw new UnsupportedOperationException(
          location.origin() + " is compressed: it can only be read from its beginning");
    }
  }
}
