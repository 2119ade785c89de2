import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.dump.DumpFormat;
import io.github.tearsheet.dump.DumpLimits;
import io.github.tearsheet.dump.DumpPosition;
import io.github.tearsheet.write.JsonResultWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pages as JSON Lines and as Parquet that Spark wrote, whole and damaged. */
class ParquetTest {

  private static final Path DUMPS = Path.of(System.getProperty("dumps"));
  private static final int PAGES = 14;

  @TempDir private Path folder;

  private static Path parquet(String name) {
    return DUMPS.resolve("parquet").resolve(name + ".parquet");
  }

  private static List<ParseResult> results(ArchiveDump.Builder settings, Path file) {
    try (ArchiveDump dump = settings.open(file)) {
      return dump.stream().toList();
    }
  }

  private static List<String> json(List<ParseResult> results) {
    StringWriter lines = new StringWriter();
    JsonResultWriter writer = JsonResultWriter.lines(lines);
    results.forEach(writer::write);
    return lines
        .toString()
        .lines()
        .map(line -> line.replaceAll("\"source\":\"[^\"]*!/([0-9]+)\"", "\"source\":\"$1\""))
        .toList();
  }

  private static List<String> problems(List<ParseResult> results) {
    return results.stream()
        .filter(result -> result.page().isEmpty())
        .flatMap(result -> result.diagnostics().stream())
        .map(ParquetTest::shown)
        .toList();
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.code().id() + " " + diagnostic.message();
  }

  private static List<RowGroup> rowGroups(Path file) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file))) {
      return reader.getFileMetaData().rowGroups();
    }
  }

  /** Overwrites the stored values of some columns of a row group. */
  private Path damaged(Path file, int group, String... columns) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (ColumnChunk chunk : rowGroups(file).get(group).columns()) {
      ColumnMetaData column = chunk.metaData();
      if (List.of(columns).contains(column.pathInSchema().toString())) {
        int start = (int) chunk.chunkStartOffset();
        Arrays.fill(bytes, start, start + (int) column.totalCompressedSize(), (byte) 7);
      }
    }
    return Files.write(folder.resolve("damaged.parquet"), bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "snappy", "uncompressed"})
  void givesTheSameAsJsonLines(String codec) throws IOException {
    assertThat(rowGroups(parquet(codec))).hasSizeGreaterThan(2);

    List<ParseResult> pages = results(ArchiveDump.builder(), parquet(codec));

    assertThat(pages).hasSize(PAGES);
    assertThat(json(pages))
        .isEqualTo(json(results(ArchiveDump.builder(), DUMPS.resolve("sound/pages.jsonl"))));
  }

  @Test
  void countsTheWholeFile() throws IOException {
    try (ArchiveDump dump = ArchiveDump.open(parquet("zstd"))) {
      assertThat(dump.stream()).hasSize(PAGES);
      assertThat(dump.counts().pages()).isEqualTo(PAGES);
      assertThat(dump.counts().bytes())
          .isEqualTo(dump.size().orElseThrow())
          .isEqualTo(Files.size(parquet("zstd")));
    }
  }

  @Test
  void resumesAfterEachPage() {
    List<String> all = json(results(ArchiveDump.builder(), parquet("zstd")));
    List<String> read = new ArrayList<>();
    try (ArchiveDump dump = ArchiveDump.open(parquet("zstd"))) {
      for (ParseResult page : dump) {
        read.addAll(json(List.of(page)));
        DumpPosition position = DumpPosition.parse(dump.position().orElseThrow().toString());
        List<String> rest = json(results(ArchiveDump.builder().from(position), parquet("zstd")));
        assertThat(rest).isEqualTo(all.subList(read.size(), all.size()));
      }
    }
    assertThat(read).isEqualTo(all);
  }

  @Test
  void refusesThePositionOfAnotherFile() {
    DumpPosition position;
    try (ArchiveDump dump = ArchiveDump.open(parquet("zstd"))) {
      dump.iterator().next();
      position = dump.position().orElseThrow();
    }

    assertThatThrownBy(() -> results(ArchiveDump.builder().from(position), parquet("snappy")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("position of another dump");
    DumpPosition later =
        new DumpPosition(
            position.fingerprint(), List.of(DumpPosition.Step.at(0, PAGES + 1)));
    assertThatThrownBy(() -> results(ArchiveDump.builder().from(later), parquet("zstd")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("position of another dump: it ends before row 15");
  }

  @Test
  void readsOnlyTheColumnsThatAreNeeded() throws IOException {
    Path file = damaged(parquet("zstd"), 1, "dump", "token_count", "language");

    List<ParseResult> pages = results(ArchiveDump.builder(), file);

    assertThat(problems(pages)).isEmpty();
    assertThat(pages).hasSize(PAGES);
  }

  @Test
  void doesNotReadTheTextOfARowGroupWithoutAWantedUrl() throws IOException {
    Path file = damaged(parquet("zstd"), 0, "text");

    try (ArchiveDump dump =
        ArchiveDump.builder().urls(url -> url.endsWith("/300013.html")).open(file)) {
      List<ParseResult> pages = dump.stream().toList();

      assertThat(problems(pages)).isEmpty();
      assertThat(pages)
          .singleElement()
          .extracting(page -> page.source().origin().recordNumber().getAsLong())
          .isEqualTo(14L);
      assertThat(dump.counts().skipped()).isEqualTo(PAGES - 1);
    }
  }

  @Test
  void reportsARowGroupThatCannotBeRead_andReadsTheOthers() throws IOException {
    List<RowGroup> groups = rowGroups(parquet("zstd"));
    long before = groups.get(0).numRows();
    long last = before + groups.get(1).numRows();
    Path file = damaged(parquet("zstd"), 1, "text");

    try (ArchiveDump dump = ArchiveDump.open(file)) {
      List<ParseResult> pages = dump.stream().toList();

      assertThat(problems(pages))
          .singleElement()
          .asString()
          .startsWith(
              "TS402 row group at byte %s, rows %s to %s: damaged"
                  .formatted(
                      groups.get(1).columns().get(0).chunkStartOffset(), before + 1, last));
      assertThat(pages).hasSize((int) (PAGES - groups.get(1).numRows() + 1));
      assertThat(dump.counts().problems()).isEqualTo(1);
    }
  }

  @Test
  void reportsAFileThatIsCutOff() throws IOException {
    byte[] bytes = Files.readAllBytes(parquet("snappy"));
    Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(problems(results(ArchiveDump.builder(), file)))
        .containsExactly(
            "TS401 Parquet file: ends in the middle, before the list of its rows");
  }

  @Test
  void reportsADamagedEnd() throws IOException {
    byte[] bytes = Files.readAllBytes(parquet("snappy"));
    Arrays.fill(bytes, bytes.length - 300, bytes.length - 100, (byte) 0xFF);
    Path file = Files.write(folder.resolve("end"), bytes);

    assertThat(problems(results(ArchiveDump.builder(), file)))
        .singleElement()
        .asString()
        .startsWith("TS402 Parquet file: damaged at its end");
  }

  @Test
  void reportsRowsWithoutText_andReadsThoseWithoutUrl() {
    List<ParseResult> pages = results(ArchiveDump.builder(), parquet("nulls"));

    assertThat(problems(pages))
        .containsExactly("TS403 row 2: column \"text\": null in place of a string");
    assertThat(pages).hasSize(PAGES);
    assertThat(pages.get(1).source().name()).endsWith("nulls.parquet!/2");
    assertThat(pages.get(2).source().origin().url()).isEmpty();
    assertThat(pages.get(3).source().origin().url()).isPresent();
    assertThat(pages).allMatch(page -> page.source().origin().crawled().isEmpty());
  }

  @Test
  void findsUrlsThatTheRowsDoNotHave() {
    ArchiveDump.Builder settings =
        ArchiveDump.builder()
            .urls("found"::equals)
            .urlOf(origin -> Optional.of("found").filter(url -> origin.url().isEmpty()));

    assertThat(results(settings, parquet("nulls")))
        .singleElement()
        .extracting(page -> page.source().name())
        .asString()
        .endsWith("!/3");
  }

  @Test
  void throwsWhatTheFilterThrows() {
    ArchiveDump.Builder settings =
        ArchiveDump.builder()
            .urls(
                url -> {
                  throw new IllegalStateException("no filter");
                });

    assertThatThrownBy(() -> results(settings, parquet("zstd")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no filter");
  }

  @Test
  void namesTheColumns_whenTheTextIsMissing() {
    assertThat(problems(results(ArchiveDump.builder(), parquet("other-columns"))))
        .containsExactly(
            "TS403 no column \"text\": the columns are body, dump, token_count, language, link");
    assertThat(
            results(
                ArchiveDump.builder().fields("body", "link", "dump"), parquet("other-columns")))
        .hasSize(PAGES)
        .allMatch(page -> page.source().origin().url().isPresent())
        .allMatch(page -> page.source().origin().crawled().equals(Optional.of("CC-MAIN-2019-18")));
  }

  @Test
  void reportsColumnsOfTheWrongKind() {
    assertThat(problems(results(ArchiveDump.builder(), parquet("arrays"))))
        .containsExactly(
            "TS403 column \"text\": an array in place of a string",
            "TS403 column \"url\": a number in place of a string");
  }

  @Test
  void skipsPagesThatAreTooLarge() throws IOException {
    ArchiveDump.Builder settings =
        ArchiveDump.builder().limits(DumpLimits.builder().pageBytes(400).build());

    List<ParseResult> pages = results(settings, parquet("zstd"));

    long large =
        Files.readAllLines(DUMPS.resolve("sound/pages.jsonl")).size()
            - pages.stream().filter(page -> page.page().isPresent()).count();
    assertThat(problems(pages))
        .hasSize((int) large)
        .isNotEmpty()
        .allMatch(
            problem -> problem.matches("TS003 row [0-9]+: longer than the limit of 400 bytes: .*"));
  }

  @Test
  void stopsAtTheLimitOfTheDump() {
    ArchiveDump.Builder settings =
        ArchiveDump.builder().limits(DumpLimits.builder().unpackedBytes(2000).build());

    assertThat(problems(results(settings, parquet("zstd"))))
        .containsExactly("TS405 dump: unpacks to more than 2000 bytes");
  }

  @Test
  void refusesParquetInAStream() throws IOException {
    try (InputStream in = Files.newInputStream(parquet("zstd"));
        ArchiveDump dump = ArchiveDump.open(in, "in", DumpFormat.AUTO)) {
      assertThat(problems(dump.stream().toList()))
          .containsExactly(
              "TS407 unsupported format: Parquet in a stream, an archive or a compression"
                  + " (unpack it to a file)");
    }
  }
}
