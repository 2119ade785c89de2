package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The problems of a dump are reported, and the rest of it is read. */
class DamagedDumpsTest {

  /** The default, where there is enough memory. */
  private static final DumpLimits LIMITS = DumpLimits.builder().pageBytes(16 << 20).build();

  /**
   * The pages of a dump, and what is found of the dump itself. How far a library got before it gave
   * up, and what it says, differs from one version to the next: {@code #} is any number, {@code
   * (...)} any words.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TS302-three-pages.txt             |  3 | 12:1 info TS302: further page: number 2 of this text; 32:1 info TS302: further page: number 3 of this text
          TS302-two-pages-in-a-record.jsonl |  2 | !/1:12:1 info TS302: further page: number 2 of this text
          TS401-gzip-cut.txt.gz             |  6 | #:# error TS401: gzip stream: ends in the middle, at byte #
          TS401-tar-cut.tar                 |  7 | !/compact/press-review.txt:1:1 error TS401: tar archive: ends in the middle, at byte #
          TS402-gzip-damaged.txt.gz         | 12 | #:# error TS402: gzip stream: damaged at byte # or before (...); reading resumed at the member at byte #
          TS402-zip-entry-damaged.zip       | 13 | !/articles/caption-ap-and-dateline.txt:#:# error TS402: entry: damaged at byte # or before (...)
          TS401-cut-behind-the-end-mark.tar.gz | 14 | 1:1 error TS401: gzip stream: ends in the middle, at byte #
          TS402-checksum-wrong.wet.gz       | 14 | 1:1 error TS402: gzip stream: damaged at byte # or before (wrong checksum)
          TS402-header-damaged.tar          | 13 | 1:1 error TS402: tar archive: damaged at byte #, # bytes were skipped
          TS402-something-follows.tar       | 14 | 1:1 error TS402: tar archive: something else follows at byte #, 600 bytes were skipped
          TS402-something-follows.zip       | 14 | 1:1 error TS402: zip archive: something else follows at byte #, 60 bytes were skipped
          TS402-something-follows.txt.gz    | 14 | #:# error TS402: gzip stream: damaged at byte # or before (something else follows)
          TS402-something-follows.txt.bz2   | 14 | #:# error TS402: bzip2 stream: damaged at byte # or before (something else follows)
          TS402-something-follows.txt.xz    | 14 | #:# error TS402: xz stream: damaged at byte # or before (something else follows)
          TS402-something-follows.txt.zst   | 14 | #:# error TS402: zstd stream: damaged at byte # or before (something else follows)
          TS402-directory-damaged.zip       | 14 | 1:1 error TS402: zip archive: its directory is damaged
          TS403-nested-too-deep.jsonl       |  7 | !/4:1:5 error TS403: line at byte 1398: nested too deep, or too long a name or number
          TS405-long-name.tar.gz            |  0 | 1:1 error TS405: entry header: longer than 1048576 bytes, skipped at byte 0
          TS403-no-json.jsonl               |  3 | !/1:1:1 error TS403: line at byte 0: not JSON from its byte #
          TS403-no-text.jsonl               |  3 | !/4:1:1 error TS403: line at byte 1398: no field "text": the fields are body, url
          TS401-cut-by-the-crawler.warc     |  3 | !/2:#:# error TS401: record at byte #: truncated by the crawler: length
          TS402-member-damaged.warc.gz      |  2 | 1:1 error TS402: gzip stream: damaged at byte # or before (...); reading resumed at the member at byte #
          TS402-too-short-a-length.warc     |  3 | !/2:#:# error TS402: record at byte #: Content-Length is 100, but # bytes precede the next record
          TS402-zero-bytes.warc             |  2 | 1:1 error TS402: no record begins at byte #: 512 bytes were skipped
          TS403-after-the-object.jsonl      |  2 | !/1:#:# error TS403: line at byte 0: something follows its JSON object
          TS403-other-field.jsonl           |  0 | !/1:1:1 error TS403: line at byte 0: no field "text": the fields are body, url, timestamp; 1:1 error TS403: no field "text" in 3 lines
          TS403-zero-bytes.jsonl            |  2 | !/2:#:# error TS403: line at byte #: 512 zero bytes; !/3:1:1 error TS403: line at byte #: 64 zero bytes
          TS404-response.warc               |  0 | 1:1 info TS404: skipped records: 1 without text
          TS404-responses.warc.gz           |  0 | 1:1 info TS404: skipped records: 3 without text
          TS405-window.txt.zst              |  0 | 1:1 error TS405: zstd stream: needs 268435456 bytes of memory to unpack, more than the limit of 134217728 bytes: raise it with --decoder-memory, or decoderBytes of DumpLimits
          TS407-issue.pdf                   |  0 | 1:1 error TS407: unsupported format: PDF
          TS407-pages.parquet               |  0 | 1:1 error TS407: unsupported format: Parquet (needs Java 21 or newer, and a jar that was built on it)
          TS407-pages.7z                    |  0 | 1:1 error TS407: unsupported format: 7z
          TS407-pages.lz4                   |  0 | 1:1 error TS407: unsupported format: LZ4
          TS407-array.json                  |  0 | 1:1 error TS407: unsupported format: JSON document
          TS407-indented.json               |  0 | 1:1 error TS407: unsupported format: JSON document
          TS407-page.html                   |  0 | 1:1 error TS407: unsupported format: HTML
          TS407-page.xml                    |  0 | 1:1 error TS407: unsupported format: XML
          TS407-records.bin                 |  0 | 1:1 error TS407: unsupported format: binary data
          TS407-utf-16.txt                  |  0 | 1:1 error TS407: unsupported format: UTF-16 text
          TS408-notes.zip                   |  2 | 1:1 info TS408: skipped files: 2, such as notes.md
          TS408-notes.tar                   |  2 | 1:1 info TS408: skipped files: 2, such as notes.md
          TS405-blanks.txt.gz               |  0 | 1:1 error TS003: page at byte 0: longer than the limit of 16777216 bytes: raise it with --page-size, or pageBytes of DumpLimits; 1:1 error TS405: gzip stream: unpacks to more than 250 times its size, at byte #
          TS405-blanks.txt.xz               |  0 | 1:1 error TS003: page at byte 0: longer than the limit of 16777216 bytes: raise it with --page-size, or pageBytes of DumpLimits; 1:1 error TS405: xz stream: unpacks to more than 250 times its size, at byte #
          TS406-gzip-three-times.txt.gz     |  0 | 1:1 warning TS406: nested too deep: packed in too many others, not opened
          TS406-tar-in-zip-in-zip.zip       |  0 | !/inner.zip!/page.tar:1:1 warning TS406: nested too deep: packed in too many others, not opened
          """)
  void givePagesAndProblems(String file, int pages, String diagnostics) {
    Path path = TestDumps.FOLDER.resolve("faulty").resolve(file);
    try (ArchiveDump dump = ArchiveDump.builder().limits(LIMITS).open(path)) {
      List<ParseResult> results = dump.stream().toList();

      assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(pages);
      assertThat(dump.counts().pages()).isEqualTo(pages);
      assertThat(String.join("; ", diagnostics(path, results))).matches(pattern(diagnostics));
    }
  }

  private static String pattern(String diagnostics) {
    String quoted = "\\Q" + diagnostics + "\\E";
    return quoted.replace("#", "\\E\\d+\\Q").replace("(...)", "\\E\\(.+\\)\\Q");
  }

  /** Those of the dump, not of its pages. */
  private static List<String> diagnostics(Path path, List<ParseResult> results) {
    boolean furtherPages = path.getFileName().toString().startsWith("TS302");
    return results.stream()
        .flatMap(result -> result.diagnostics().stream())
        .filter(d -> d.code().id().matches("TS4..|TS003" + (furtherPages ? "|TS302" : "")))
        .map(d -> told(d, path))
        .toList();
  }

  private static String told(Diagnostic d, Path path) {
    String entry = d.source().substring(path.toString().length());
    return "%s%s %s %s: %s"
        .formatted(
            entry.isEmpty() ? "" : entry + ":",
            d.start(),
            d.severity().label(),
            d.code(),
            d.message());
  }

  @Test
  void areAllInTheTable() throws NoSuchMethodException {
    String table =
        DamagedDumpsTest.class
            .getDeclaredMethod("givePagesAndProblems", String.class, int.class, String.class)
            .getAnnotation(CsvSource.class)
            .textBlock();
    assertThat(TestDumps.damaged())
        .allSatisfy(file -> assertThat(table).contains(file.getFileName().toString()));
  }
}
