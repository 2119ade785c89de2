package io.github.tearsheet.dump;

import static io.github.tearsheet.dump.OddDumps.problems;
import static io.github.tearsheet.dump.OddRecords.line;
import static io.github.tearsheet.dump.OddRecords.page;
import static io.github.tearsheet.dump.OddRecords.record;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tearsheet.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps that do not begin as their format does. */
class OddStartsTest {

  private static final String BINARY = "TS407 unsupported format: binary data";

  /** An archive without entries is at least two blocks, and at most a record of 20. */
  @ParameterizedTest
  @CsvSource({
    "100, page.txt, false",
    "512, page.txt, false",
    "4096, page.txt, false",
    "100000, page.txt, false",
    "512, pages.tar, false",
    "1000, pages.tar, false",
    "1024, pages.tar, true",
    "1024, PAGES.TAR, true",
    "10240, pages.tar.gz, true",
    "10240, pages.tgz, true",
    "10752, pages.tar, false",
  })
  void refusesZeroBytes_unlessTheyAreATarWithoutEntries(int count, String name, boolean tar)
      throws IOException {
    byte[] zip = TestDumps.bytes(DumpWriter.ZIP, List.of(TestDumps.entry(name, new byte[count])));
    List<String> expected = tar ? List.of() : List.of(BINARY);

    assertThat(problems(read(new byte[count], name))).isEqualTo(expected);
    assertThat(problems(read(zip, "dump"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "TAR, 512, 14",
    "TAR, 4096, 14",
    "TAR, 700, 0",
    "ZIP, 512, 14",
    "ZIP, 700, 14",
    "ZIP, 9000, 14",
    "ZIP, 100000, 0",
    "TEXT, 512, 0",
  })
  void readsAnArchive_whenZeroBytesPrecedeIt(DumpWriter format, int count, int pages)
      throws IOException {
    byte[] dump = OddDumps.joined(new byte[count], TestDumps.bytes(format, TestDumps.pages()));

    List<ParseResult> results = read(dump, "dump");

    assertThat(results.stream().filter(result -> result.page().isPresent())).hasSize(pages);
    assertThat(problems(results)).isEqualTo(pages == 0 ? List.of(BINARY) : List.of());
  }

  /** The magic numbers of POSIX, of GNU, and of the oldest archives. */
  @ParameterizedTest
  @CsvSource({"'ustar\00000'", "'ustar  \0'", "''"})
  void readsTheOtherEntriesOfATar_whenItsFirstHeaderIsDamaged(String magic) throws IOException {
    byte[] sound = OddDumps.withMagic(TestDumps.bytes(DumpWriter.TAR, TestDumps.pages()), magic);
    assertThat(problems(read(sound, "dump"))).isEmpty();
    for (int at : List.of(0, 60, 100, 110, 130, 150, 156, 200, 257, 260, 300, 400, 511)) {
      byte[] damaged = sound.clone();
      damaged[at] ^= 1;

      assertOtherEntries(damaged);
    }
  }

  @Test
  void readsTheOtherEntriesOfATar_whenItBeginsInsideTheFirst() throws IOException {
    byte[] tar = TestDumps.bytes(DumpWriter.TAR, TestDumps.pages());

    assertOtherEntries(Arrays.copyOfRange(tar, 512, tar.length));
  }

  private static void assertOtherEntries(byte[] tar) {
    List<ParseResult> results = read(tar, "dump");

    assertThat(results.stream().filter(result -> result.page().isPresent())).hasSize(13);
    assertThat(problems(results))
        .singleElement()
        .asString()
        .matches("TS402 tar archive: damaged at byte 0, \\d+ bytes were skipped");
  }

  @ParameterizedTest
  @CsvSource({"130, ustar", "200, ustar", "500, ustar", "130, ''", "200, ''", "500, ''"})
  void reportsATarAsCutOff_whenItEndsInItsFirstHeader(int length, String magic) throws IOException {
    byte[] tar = OddDumps.withMagic(TestDumps.bytes(DumpWriter.TAR, TestDumps.pages()), magic);

    assertThat(problems(read(Arrays.copyOf(tar, length), "dump")))
        .containsExactly("TS401 tar archive: ends in the middle, at byte " + length);
  }

  /** The word is where a header has it, or the numbers; or a header is where none can be. */
  @Test
  void readsAText_whenItLooksLikeATar() throws IOException {
    String header =
        new String(TestDumps.bytes(DumpWriter.TAR, TestDumps.pages()), 0, 512, ISO_8859_1);
    String numbers = "0000644 0000000 0000000 00000000254 ";
    for (String text :
        List.of(
            "r".repeat(257) + "ustar is a format.\n",
            "r".repeat(257) + "ustar  is a format.\n",
            "r".repeat(100) + numbers + "\n",
            "rain\n".repeat(204) + header + "rain\n".repeat(200))) {
      List<ParseResult> results = read(text.getBytes(ISO_8859_1), "page.txt");

      assertThat(results).singleElement().extracting(r -> r.source().content()).isEqualTo(text);
      assertThat(problems(results)).isEmpty();
    }
  }

  /** Zero bytes, or zero bytes in a page; and what is reported. */
  static Stream<Arguments> zerosBeforeAPage() {
    String skipped = "TS402 no page begins at byte 0: %s bytes were skipped";
    return Stream.of(
        arguments("\0", 1, "TS402 no page begins at byte 0: 1 byte was skipped"),
        arguments("\0\0\0", 1, skipped.formatted(3)),
        arguments("\0\n\n\0 \n", 1, skipped.formatted(6)),
        arguments("\n\0", 1, skipped.formatted(2)),
        arguments("\n\n", 1, ""),
        arguments("\0\0Rain\n\nIt rained.\n", 2, ""));
  }

  @ParameterizedTest
  @MethodSource("zerosBeforeAPage")
  void skipsZeroBytes_whenAPageFollowsThem(String before, int pages, String problem) {
    List<ParseResult> results = read((before + page(1)).getBytes(UTF_8), "page.txt");

    assertThat(results.stream().filter(result -> result.page().isPresent())).hasSize(pages);
    assertThat(results.get(results.size() - 1).source().origin().pageNumber()).isEqualTo(pages);
    assertThat(String.join("; ", problems(results))).isEqualTo(problem);
  }

  @Test
  void readsNoPage_whenZeroBytesAreFollowedByLineEnds() {
    List<ParseResult> results = read("\0\0\n\n".getBytes(UTF_8), "page.txt");

    assertThat(results.stream().filter(result -> result.page().isPresent())).isEmpty();
    assertThat(problems(results))
        .containsExactly("TS402 no page begins at byte 0: 4 bytes were skipped");
  }

  @ParameterizedTest
  @CsvSource({
    "GZ, gzip, 1",
    "GZ, gzip, 9000",
    "BZ2, bzip2, 600",
    "XZ, xz, 3",
    "XZ, xz, 600",
    "ZST, zstd, 600"
  })
  void readsACompressedStream_whenZeroBytesPrecedeIt(
      DumpWriter.Packing packing, String name, int count) throws IOException {
    byte[] packed = TestDumps.packed(packing, TestDumps.text());
    String skipped = count == 1 ? "1 byte was" : count + " bytes were";

    List<ParseResult> results = read(OddDumps.joined(new byte[count], packed), "dump");

    assertThat(results.stream().filter(result -> result.page().isPresent())).hasSize(14);
    assertThat(problems(results))
        .containsExactly(
            "TS402 %s stream: begins at byte %s, %s skipped".formatted(name, count, skipped));
  }

  static Stream<Arguments> linesBeforeObjects() {
    String cut = "TS403 line at byte 0: not JSON from its byte #";
    return Stream.of(
        arguments("", "# comment\n", cut),
        arguments("", "Loading data...\n", cut),
        arguments("", "null\n", "TS403 line at byte 0: not a JSON object"),
        arguments("", "\"header\"\n", "TS403 line at byte 0: not a JSON object"),
        arguments("", "t\": \"Rain\", \"url\": \"\"}\n", cut),
        arguments("", "day.\", \"url\": \"\"}\n\n", cut),
        arguments("", "\0\0\0", "TS403 line at byte 0: 3 zero bytes"),
        arguments("", "\uFEFF\n", ""),
        arguments("", "\uFEFF \r\n\n", ""),
        arguments(
            "", "\uFEFF{}\n", "TS403 line at byte 0: no field \"text\": the object has no fields"),
        arguments("", "\u00A0", cut),
        arguments("", "INFO start\nINFO done\n", cut + "; " + cut.replace("byte 0", "byte 11")),
        arguments("---\n", "---\n", cut + ("; " + cut.replace("byte 0", "byte #")).repeat(2)),
        arguments(
            "",
            "\0\0\n\0\n",
            "TS403 line at byte 0: 2 zero bytes; " + "TS403 line at byte 3: 1 zero bytes"),
        arguments(
            "\0\0\n",
            "\0",
            "TS403 line at byte 0: 1 zero bytes"
                + "; TS403 line at byte #: 2 zero bytes".repeat(2)),
        arguments(" \n\t\r\n", "# comment\n", cut),
        arguments("\u001E", "\u001E", ""),
        arguments("\u001E", "\u001E\0", "TS403 line at byte #: 1 zero bytes"));
  }

  @ParameterizedTest
  @MethodSource("linesBeforeObjects")
  void readsJsonLines_whenTheFirstLinesAreNotObjects(String each, String first, String problem) {
    String lines = first + line(1) + "\n" + each + line(2) + "\n" + each + line(3);

    List<ParseResult> results = read(lines.getBytes(UTF_8), "dump");

    assertThat(results.stream().filter(result -> result.article().isPresent())).hasSize(3);
    assertThat(String.join("; ", problems(results)))
        .matches("\\Q" + problem.replace("#", "\\E\\d+\\Q") + "\\E");
  }

  @ParameterizedTest
  @CsvSource({
    "#, '2 JSON objects in place of one, 1 byte was skipped'",
    "rain\r#\r, 'not JSON from its byte 5, 5 bytes were skipped'",
    "\uFEFF#, '2 JSON objects in place of one, 1 byte was skipped'"
  })
  void readsAllObjects_whenTheyAreOnOneLine(String form, String problem) {
    String lines = form.replace("#", line(1) + "\0" + line(2));

    List<ParseResult> results = read(lines.getBytes(UTF_8), "dump");

    assertThat(results).hasSize(2).allSatisfy(r -> assertThat(r.article()).isPresent());
    assertThat(problems(results)).containsExactly("TS403 line at byte 0: " + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Rain\n\n{sic} It rained.\n",
        "The Rain\n\n{\"It rained,\" he said.\n",
        "The Rain\n\n{\"rain\": 1}\n\nIt rained.\n",
        "The Rain\n\nIt rained.\n\n{\"rain\": 1}\n",
        "The Rain\n\0\n{\"rain\": 1}\n\nIt rained.\n",
        "The Rain\n\nIt said:\n\n{\"rain\": 1}\n{\"rain\": 2}\n\nIt rained.\n",
        "The Rain\n",
      })
  void readsAText_whenFewerLinesAreObjectsThanNot(String text) {
    List<ParseResult> results = read(text.getBytes(UTF_8), "page.txt");

    assertThat(results).singleElement().extracting(r -> r.source().content()).isEqualTo(text);
    assertThat(problems(results)).isEmpty();
  }

  static Stream<Arguments> bytesBeforeRecords() {
    String skipped = "TS402 no record begins at byte 0: %s bytes were skipped";
    String rest = "rain\r\n".repeat(1500);
    return Stream.of(
        arguments("\uFEFF", ""),
        arguments("\r\n\r\n", ""),
        arguments("\n", ""),
        arguments("\uFEFF\r\n", ""),
        arguments("\0".repeat(600), skipped.formatted(600)),
        arguments("Length: 172\r\n\r\nRain fell.\r\n\r\n", skipped.formatted(29)),
        arguments(page(9) + "\r\n\r\n", skipped.formatted(page(9).getBytes(UTF_8).length + 4)),
        arguments(rest, skipped.formatted(rest.length())));
  }

  @ParameterizedTest
  @MethodSource("bytesBeforeRecords")
  void readsACrawl_whenSomethingPrecedesItsFirstRecord(String before, String problem) {
    byte[] crawl = (before + record(1) + record(2)).getBytes(UTF_8);

    List<ParseResult> results = read(crawl, "dump");

    assertThat(results.stream().filter(result -> result.article().isPresent())).hasSize(2);
    assertThat(String.join("; ", problems(results))).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"WARC/1.0 is a format.\nWARC-Type is a field.\n", "It is WARC/1.0\nWARC-"})
  void readsAText_whenItMentionsACrawl(String text) {
    assertThat(read(("Rain\n\n" + text).getBytes(UTF_8), "page.txt"))
        .singleElement()
        .satisfies(result -> assertThat(result.page()).isPresent());
  }

  private static List<ParseResult> read(byte[] bytes, String name) {
    try (ArchiveDump dump =
        ArchiveDump.builder()
            .threads(1)
            .open(new ByteArrayInputStream(bytes), name, DumpFormat.AUTO)) {
      return dump.stream().toList();
    }
  }
}
