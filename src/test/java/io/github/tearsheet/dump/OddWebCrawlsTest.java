package io.github.tearsheet.dump;

import static io.github.tearsheet.dump.OddDumps.problems;
import static io.github.tearsheet.dump.OddRecords.member;
import static io.github.tearsheet.dump.OddRecords.members;
import static io.github.tearsheet.dump.OddRecords.page;
import static io.github.tearsheet.dump.OddRecords.record;
import static io.github.tearsheet.dump.OddRecords.segment;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One odd record never ends a web crawl, and what is odd is reported. */
class OddWebCrawlsTest {

  private static final Pattern HEADLINE = Pattern.compile("Ferry Number (\\d) Sails Again");
  private static final String LENGTH = "Content-Length: " + page(2).getBytes(UTF_8).length;
  private static final int FIRST = record(1).getBytes(UTF_8).length;

  /** A record between two sound ones, and what is reported of it; all three pages come out. */
  static Stream<Arguments> recordsWithAKnownText() {
    String length = "record at byte " + FIRST + ": ";
    int bytes = page(2).getBytes(UTF_8).length;
    return Stream.of(
        arguments("sound", record(2), List.of()),
        arguments("more line ends", record(2) + "\r\n\r\n\n\r\n", List.of()),
        arguments("no line end", record(2).replaceAll("\r\n\r\n$", ""), List.of()),
        arguments("LF", record(2).replace("\r", ""), List.of()),
        arguments("version 0.17", record(2, "WARC/1.0", "WARC/0.17"), List.of()),
        arguments("version 1.1", record(2, "WARC/1.0", "WARC/1.1"), List.of()),
        arguments(
            "a folded field", record(2, LENGTH, "X-Note: a\r\n b\r\n\tc\r\n" + LENGTH), List.of()),
        arguments("a folded length", record(2, LENGTH, LENGTH.replace(": ", ":\r\n ")), List.of()),
        arguments(
            "a length of two lines",
            record(2, LENGTH, LENGTH + "\r\n 9"),
            List.of("TS402 " + length + "invalid " + LENGTH + " 9")),
        arguments("names in capitals", record(2, "Content-Length", "CONTENT-LENGTH"), List.of()),
        arguments(
            "another version",
            record(2, "WARC/1.0", "WARC/x"),
            List.of("TS402 " + length + "invalid version: WARC/x")),
        arguments(
            "a damaged version",
            record(2, "WARC/1.0", "WBRC/1.0"),
            List.of("TS402 " + length + "invalid version: WBRC/1.0")),
        arguments(
            "a zero byte before it",
            "\0" + record(2),
            List.of("TS402 no record begins at byte " + FIRST + ": 1 byte was skipped")),
        arguments(
            "a block of zero bytes before it",
            "\0".repeat(9000) + record(2),
            List.of("TS402 no record begins at byte " + FIRST + ": 9000 bytes were skipped")),
        arguments(
            "lines before it",
            "rain\nsnow\n" + record(2),
            List.of("TS402 no record begins at byte " + FIRST + ": 10 bytes were skipped")),
        arguments(
            "a line without a colon",
            record(2, LENGTH, "rain\u0007\r\n" + LENGTH),
            List.of("TS402 " + length + "header line without a colon: rain␇")),
        arguments(
            "too short a length",
            record(2, LENGTH, "Content-Length: 100"),
            List.of(
                "TS402 %sContent-Length is 100, but %s bytes precede the next record"
                    .formatted(length, bytes))),
        arguments(
            "too long a length",
            record(2, LENGTH, "Content-Length: 300"),
            List.of(
                "TS402 %sContent-Length is 300, but %s bytes precede the next record"
                    .formatted(length, bytes))),
        arguments(
            "a length beyond all",
            record(2, LENGTH, "Content-Length: 99999999999"),
            List.of(
                "TS402 %sContent-Length is 99999999999, but %s bytes precede the next record"
                    .formatted(length, bytes))),
        arguments(
            "no number",
            record(2, LENGTH, "Content-Length: many"),
            List.of("TS402 " + length + "invalid Content-Length: many")),
        arguments(
            "a negative length",
            record(2, LENGTH, "Content-Length: -1"),
            List.of("TS402 " + length + "invalid Content-Length: -1")),
        arguments(
            "no length",
            record(2, LENGTH + "\r\n", ""),
            List.of("TS402 " + length + "no Content-Length")),
        arguments(
            "another type",
            record(2, "conversion", "konversion"),
            List.of("TS402 " + length + "unknown WARC-Type: konversion")),
        arguments(
            "truncated",
            record(2, LENGTH, "WARC-Truncated: time\r\n" + LENGTH),
            List.of("TS401 " + length + "truncated by the crawler: time")),
        arguments(
            "a segment that is whole",
            record(
                2,
                LENGTH,
                "WARC-Segment-Number: 1\r\n%s\r\n%s"
                    .formatted(LENGTH.replace("Content", "WARC-Segment-Total"), LENGTH)),
            List.of()),
        arguments(
            "a segment that is not",
            record(
                2, LENGTH, "WARC-Segment-Number: 1\r\nWARC-Segment-Total-Length: 900\r\n" + LENGTH),
            List.of("TS401 " + length + "segment 2 does not follow")),
        arguments(
            "a lone segment",
            record(2, LENGTH, "WARC-Segment-Number: 1\r\n" + LENGTH),
            List.of("TS401 " + length + "segment 2 does not follow")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordsWithAKnownText")
  void deliversAllPages_whenARecordIsOdd(String name, String odd, List<String> problems) {
    List<ParseResult> results = read((record(1) + odd + record(3)).getBytes(UTF_8));

    assertThat(headlines(results)).containsExactly(1, 2, 3);
    assertThat(problems(results)).isEqualTo(problems);
    assertThat(results.stream().flatMap(result -> result.article().stream()))
        .allSatisfy(article -> assertThat(article.paragraphs()).hasSize(2))
        .allSatisfy(article -> assertThat(article.url()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"1, '', true", "100, '', true", "300000, '', true", "100, rain, false"})
  void readsACrawl_whenZeroBytesPadIt(int zeros, String rest, boolean sound) {
    List<ParseResult> results = read((record(1) + "\0".repeat(zeros) + rest).getBytes(UTF_8));

    assertThat(headlines(results)).containsExactly(1);
    assertThat(problems(results))
        .isEqualTo(
            sound
                ? List.of()
                : List.of(
                    "TS402 no record begins at byte %s: %s bytes were skipped"
                        .formatted(FIRST, zeros + rest.length())));
  }

  @Test
  void deliversTheOtherPages_whenARecordIsCutOff() {
    String cut = record(2).substring(0, 80);

    List<ParseResult> results = read((record(1) + cut + record(3)).getBytes(UTF_8));

    assertThat(headlines(results)).containsExactly(1, 3);
    assertThat(problems(results))
        .containsExactly(
            "TS402 record at byte %s: its header has no end: 80 bytes were skipped"
                .formatted(FIRST));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void skipsARecord_whenItsHeaderIsTooLong(boolean last) {
    String longest = record(2, LENGTH, "X-Note: " + "n".repeat(1 << 16) + "\r\n" + LENGTH);
    String rest = last ? "" : record(3);

    List<ParseResult> results = read((record(1) + longest + rest).getBytes(UTF_8));

    assertThat(headlines(results)).isEqualTo(last ? List.of(1) : List.of(1, 3));
    assertThat(problems(results))
        .containsExactly(
            "TS405 record at byte %s: its header is longer than 65536 bytes: %s bytes were skipped"
                .formatted(FIRST, longest.getBytes(UTF_8).length));
  }

  @Test
  void readsARecord_whenItsHeaderIsLong() {
    String header = record(2, LENGTH, "X-Note: " + "n".repeat(60_000) + "\r\n" + LENGTH);

    List<ParseResult> results = read((record(1) + header + record(3)).getBytes(UTF_8));

    assertThat(headlines(results)).containsExactly(1, 2, 3);
    assertThat(problems(results)).isEmpty();
  }

  /** A record is not read as a page, as a file of the same bytes is not. */
  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.4\n\1\2\3', PDF",
    "'R\0a\0i\0n\0 \0f\0e\0l\0l\0', UTF-16 text",
    "'\0\0\0\0', binary data",
    "'\1a\2b\3c\4d\5e\6f\7', binary data"
  })
  void refusesARecord_whenItIsOfAnotherFormat(String body, String format) {
    List<ParseResult> results = read((record(1) + record(2, body) + record(3)).getBytes(UTF_8));

    assertThat(headlines(results)).containsExactly(1, 3);
    assertThat(problems(results)).containsExactly("TS407 unsupported format: " + format);
  }

  @Test
  void joinsSegments_whenTheyFollow() {
    String whole = page(2);
    String begun =
        record(2, whole.substring(0, 150))
            .replace("Content-Length", "WARC-Segment-Number: 1\r\nContent-Length");
    String total = "\r\nWARC-Segment-Total-Length: ";
    String rest = whole.substring(150);
    int bytes = whole.getBytes(UTF_8).length;

    List<ParseResult> joined = read((begun + segment(9, 2, rest, total + bytes)).getBytes(UTF_8));
    List<ParseResult> less = read((begun + segment(9, 2, rest, total + 999)).getBytes(UTF_8));
    List<ParseResult> lone =
        read((begun + record(3) + segment(9, 2, rest, total + bytes)).getBytes(UTF_8));

    assertThat(problems(joined)).isEmpty();
    assertThat(joined.get(0).source().content()).isEqualTo(whole);
    assertThat(problems(less))
        .containsExactly(
            "TS401 record at byte 0: its segments have %s of 999 bytes".formatted(bytes));
    assertThat(problems(lone)).containsExactly("TS401 record at byte 0: segment 2 does not follow");
    assertThat(headlines(lone)).containsExactly(2, 3);
  }

  /** In the table are the lengths of the segments, and how many records come out. */
  @ParameterizedTest
  @CsvSource({
    "100 100 100, true",
    "100 100 101, false",
    "301 1 1, false",
    "1 301 1, false",
    "100 100 100 100 100 100 100, false",
  })
  void skipsAllSegments_whenTheirTextIsTooLong(String lengths, boolean whole) {
    StringBuilder crawl = new StringBuilder(record(1));
    String[] segments = lengths.split(" ", -1);
    int total = 0;
    for (int i = 0; i < segments.length; i++) {
      String body = "r".repeat(Integer.parseInt(segments[i]));
      total += body.length();
      String end = i + 1 < segments.length ? "" : "\r\nWARC-Segment-Total-Length: " + total;
      String segment =
          i > 0
              ? segment(9, 2, body, end).replace("Number: 2", "Number: " + (i + 1))
              : record(2, body)
                  .replace("Content-Length", "WARC-Segment-Number: 1\r\nContent-Length");
      crawl.append(segment.replace("\r\n\r\nr", "\r\nContent-Type: text/plain\r\n\r\nr"));
    }
    byte[] all = crawl.append(record(3)).toString().getBytes(UTF_8);
    DumpLimits limits = DumpLimits.builder().pageBytes(300).build();

    try (ArchiveDump dump = dump(all, ArchiveDump.builder().limits(limits))) {
      List<ParseResult> results = dump.stream().toList();

      assertThat(results).hasSize(3);
      assertThat(headlines(results)).containsExactly(1, 3);
      assertThat(problems(results)).isEmpty();
      assertThat(results.get(1).diagnostics())
          .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.PAGE_TOO_LARGE)
          .hasSize(whole ? 0 : 1);
      assertThat(dump.counts().skipped()).isEqualTo(whole ? 0 : 1);
    }
  }

  @Test
  void dropsAngleBrackets_whenTheyAreAroundAUrl() {
    String url = OddRecords.url(2);
    String odd = url.replace("ferry", "a b|c");

    List<ParseResult> results = read(record(2, url, "<" + odd + ">").getBytes(UTF_8));

    assertThat(results.get(0).source().origin().url()).contains(odd);
    assertThat(results.get(0).page().orElseThrow().url().orElseThrow().id()).contains("300002");
  }

  /** A damaged member between two sound ones. */
  static Stream<Arguments> damagedMembers() {
    byte[] sound = member(record(2));
    return Stream.of(
        arguments("its magic", changed(sound, 0), List.of(1, 3)),
        arguments("its flags", changed(sound, 3), List.of(1, 3)),
        arguments("its first block", changed(sound, 10), List.of(1, 3)),
        arguments("its checksum", changed(sound, sound.length - 7), List.of(1, 2, 3)),
        arguments("its length", changed(sound, sound.length - 3), List.of(1, 2, 3)),
        arguments("its end", Arrays.copyOf(sound, sound.length - 4), List.of(1, 2, 3)),
        arguments("something else", "rain".getBytes(UTF_8), List.of(1, 3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damagedMembers")
  void resumesAtTheNextMember_whenOneIsDamaged(String name, byte[] damaged, List<Integer> pages) {
    byte[] first = member(record(1));
    byte[] all = joined(first, damaged, member(record(3)));

    List<ParseResult> results = read(all);

    assertThat(headlines(results)).isEqualTo(pages);
    assertThat(problems(results))
        .filteredOn(problem -> problem.startsWith("TS402 gzip stream: damaged"))
        .singleElement()
        .asString()
        .contains("at byte " + (first.length + damaged.length));
  }

  @Test
  void resumesAtTheNextMember_whenTheFirstIsDamaged() {
    byte[] damaged = changed(member(record(1)), 10);

    List<ParseResult> results = read(joined(damaged, members(record(2), record(3))));

    assertThat(headlines(results)).containsExactly(2, 3);
    assertThat(problems(results)).hasSize(1);
  }

  @Test
  void reportsNothing_whenZeroBytesFollowAMember() {
    byte[] padded = joined(member(record(1)), new byte[512], member(record(2)), new byte[1 << 18]);

    List<ParseResult> results = read(padded);

    assertThat(headlines(results)).containsExactly(1, 2);
    assertThat(problems(results)).isEmpty();
  }

  @Test
  void resumesAfterDamage_whenAPositionIsAfterIt() {
    byte[] all = joined(member(record(1)), "rain".getBytes(UTF_8), members(record(2), record(3)));
    DumpPosition position;
    try (ArchiveDump dump = dump(all)) {
      assertThat(dump.stream().limit(2).count()).isEqualTo(2);
      position = dump.position().orElseThrow();
    }

    try (ArchiveDump rest = dump(all, ArchiveDump.builder().from(position))) {
      assertThat(headlines(rest.stream().toList())).containsExactly(3);
    }
  }

  /** Each byte of a hundred is damaged in turn, and the crawl is cut there. */
  @Test
  void losesNothingInSilence_whenAnyByteIsDamaged() {
    String[] records = Stream.of(1, 2, 3, 4, 5, 6).map(OddRecords::record).toArray(String[]::new);
    byte[] plain = String.join("", records).getBytes(UTF_8);
    for (byte[] all : List.of(plain, members(records), member(String.join("", records)))) {
      for (int at = 0; at < all.length; at += 10) {
        List<ParseResult> changed = read(changed(all, at));
        List<ParseResult> cut = read(Arrays.copyOf(all, at));
        if (all == plain) {
          assertThat(headlines(changed)).as("changed at %s", at).hasSizeGreaterThanOrEqualTo(5);
        }
        boolean whole = headlines(changed).equals(List.of(1, 2, 3, 4, 5, 6));
        assertThat(whole || hasDiagnostic(changed)).as("changed at %s", at).isTrue();
        assertThat(headlines(cut)).as("cut at %s", at).isSorted();
      }
    }
  }

  private static boolean hasDiagnostic(List<ParseResult> results) {
    return results.stream().anyMatch(result -> !result.diagnostics().isEmpty());
  }

  private static byte[] changed(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) ~changed[at];
    return changed;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static ArchiveDump dump(byte[] crawl) {
    return dump(crawl, ArchiveDump.builder());
  }

  private static ArchiveDump dump(byte[] crawl, ArchiveDump.Builder settings) {
    return settings.threads(1).open(new ByteArrayInputStream(crawl), "crawl", DumpFormat.AUTO);
  }

  private static List<ParseResult> read(byte[] crawl) {
    try (ArchiveDump dump = dump(crawl)) {
      return dump.stream().toList();
    }
  }

  /** The numbers in the headlines. */
  private static List<Integer> headlines(List<ParseResult> results) {
    return results.stream()
        .flatMap(result -> result.article().stream())
        .flatMap((Article article) -> article.headline().stream())
        .map(headline -> HEADLINE.matcher(headline.text()))
        .filter(Matcher::matches)
        .map(matcher -> Integer.valueOf(matcher.group(1)))
        .toList();
  }
}
