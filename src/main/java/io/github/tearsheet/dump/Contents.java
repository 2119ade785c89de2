package io.github.tearsheet.dump;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens what a stream holds, told by its first bytes: unpacked until pages are found. */
final class Contents {

  /** Enough of a compressed web crawl to see that it is one. */
  private static final int HEAD = 4096;

  /** How many archives can be in one another, and compressions around each. */
  private static final int DEEPEST = 2;

  private Contents() {}

  /** The pages of a file. */
  static PageCursor ofFile(Path file, Place place, DumpRun run) {
    try {
      if (ZipDirectory.isSmall(file)) {
        Optional<PageCursor> zip =
            Library.COMMONS_COMPRESS.use("zip", () -> ZipFilePages.open(file, place, run));
        if (zip.isPresent()) {
          return zip.get();
        }
      }
      return of(new StoredInput(Files.newInputStream(file), run), place, DumpFormat.AUTO, run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of a stream. */
  static PageCursor of(InputStream stream, Place place, DumpFormat known, DumpRun run) {
    try {
      HeadInput in = new HeadInput(stream, HEAD);
      byte[] head = in.head();
      Optional<Compression> compression = Compression.of(head);
      if (compression.isEmpty()) {
        return unpacked(in, known == DumpFormat.AUTO ? DumpFormat.of(head) : known, place, run);
      }
      if (compression.get() == Compression.GZIP && GzipHead.isOfWebCrawl(head)) {
        return unpacked(in, DumpFormat.WARC, place, run);
      }
      if (place.compressions() == DEEPEST) {
        return tooDeep(place);
      }
      checkResume(place);
      return of(compression.get().unpack(in, run), place.unpacked(), known, run);
    } catch (DumpFaultException e) {
      return PageCursor.of(RawPage.fault(place.origin(), e.fault()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageCursor unpacked(InputStream in, DumpFormat format, Place place, DumpRun run)
      throws IOException {
    boolean archive = format == DumpFormat.ZIP || format == DumpFormat.TAR;
    if (archive && place.archives() == DEEPEST) {
      return tooDeep(place);
    }
    return switch (format) {
      case ZIP -> Library.COMMONS_COMPRESS.use("zip", () -> new ZipStreamPages(in, place, run));
      case TAR -> Library.COMMONS_COMPRESS.use("tar", () -> new TarPages(in, place, run));
      case JSON_LINES -> new JsonLines(in, place, run);
      case WARC -> Library.JWARC.use("web crawls", () -> new WarcPages(in, place, run));
      case TEXT, AUTO -> new TextPages(in, place, run);
    };
  }

  private static PageCursor tooDeep(Place place) {
    return PageCursor.of(
        RawPage.fault(
            place.origin(),
            new Fault(
                DiagnosticCode.NESTED_TOO_DEEP,
                "what is packed here is packed in too many others; it was not opened")));
  }

  /** Within an archive an entry is read again; a whole compressed dump is not. */
  private static void checkResume(Place place) {
    if (place.archives() == 0 && place.resumeAt().isPresent()) {
      throw new UnsupportedOperationException(
          place.name() + " is compressed: it can only be read from its beginning");
    }
  }
}
