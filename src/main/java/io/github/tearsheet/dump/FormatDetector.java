package io.github.tearsheet.dump;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Opens what a stream holds, told by its first bytes: unpacked until pages are found. */
final class FormatDetector {

  /** Enough to tell a format. */
  private static final int HEAD = 512;

  /** How many archives can be in one another, and compressions around each. */
  private static final int DEEPEST = 2;

  private FormatDetector() {}

  /** The pages of a file. */
  static PageCursor ofFile(Path file, EntryPath place, DumpRun run) {
    try {
      OptionalInt entries = ZipDirectory.entriesIfSmall(file);
      if (entries.isEmpty()) {
        return of(open(file, run), place, DumpFormat.AUTO, run);
      }
      return OptionalDependency.COMMONS_COMPRESS.use(
          "zip",
          () ->
              ZipFilePages.open(file, entries.getAsInt(), place, run)
                  .orElseGet(() -> new ZipStreamPages(open(file, run), true, place, run)));
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
  static PageCursor of(InputStream stream, EntryPath place, DumpFormat known, DumpRun run) {
    try {
      return opened(stream, place, known, run);
    } catch (DumpProblemException e) {
      return PageCursor.of(RawPage.problem(place.origin(), e.problem()), stream);
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
      InputStream stream, EntryPath place, DumpFormat known, DumpRun run) throws IOException {
    PeekableInput in = new PeekableInput(stream, HEAD);
    Optional<Compression> compression = Compression.of(in.head());
    if (compression.isEmpty()) {
      DumpFormat format = known == DumpFormat.AUTO ? DumpFormat.of(in.head()) : known;
      checkResume(place, format);
      return unpacked(in, format, place, run);
    }
    if (place.compressions() == DEEPEST) {
      return tooDeep(place, in);
    }
    return of(compression.get().unpack(in, run), place.unpacked(), known, run);
  }

  private static PageCursor unpacked(
      InputStream in, DumpFormat format, EntryPath place, DumpRun run) throws IOException {
    boolean archive = format == DumpFormat.ZIP || format == DumpFormat.TAR;
    if (archive && place.archives() == DEEPEST) {
      return tooDeep(place, in);
    }
    return switch (format) {
      case ZIP ->
          OptionalDependency.COMMONS_COMPRESS.use(
              "zip", () -> new ZipStreamPages(in, false, place, run));
      case TAR ->
          OptionalDependency.COMMONS_COMPRESS.use("tar", () -> new TarPages(in, place, run));
      case JSON_LINES -> new JsonLinesPages(in, place, run);
      case WARC -> OptionalDependency.JWARC.use("web crawls", () -> new WarcPages(in, place, run));
      case TEXT, AUTO -> new TextPages(in, place, run);
    };
  }

  private static PageCursor tooDeep(EntryPath place, InputStream in) {
    return PageCursor.of(
        RawPage.problem(
            place.origin(),
            new DumpProblem(
                DiagnosticCode.NESTED_TOO_DEEP,
                "what is packed here is packed in too many others; it was not opened")),
        in);
  }

  /**
   * Within an archive an entry is read again, and the records of a web crawl are passed over; of
   * other compressed dumps no place can be found but their beginning.
   */
  private static void checkResume(EntryPath place, DumpFormat format) {
    boolean packed = place.archives() == 0 && place.compressions() > 0;
    if (packed && format != DumpFormat.WARC && place.resumeAt().isPresent()) {
      throw new UnsupportedOperationException(
          place.name() + " is compressed: it can only be read from its beginning");
    }
  }
}
