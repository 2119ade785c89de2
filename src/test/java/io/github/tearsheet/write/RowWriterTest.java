package io.github.tearsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.EachPage;
import io.github.tearsheet.FullPage;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.TestPage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables that are read back are the fields of the JSON. */
class RowWriterTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<ParseResult> results() {
    return Stream.concat(
        TestPage.all().stream().map(TestPage::parse),
        FullPage.all().stream().map(FullPage::result));
  }

  @EachPage
  @MethodSource("results")
  void aRowReadBackIsTheJson(ParseResult result) {
    StringWriter out = new StringWriter();
    RowWriter rows = RowWriter.csv(out, PageFields.all());
    rows.writeHeader();
    rows.write(result);

    JsonNode json = JSON.readTree(TestPage.json(result));
    Map<String, String> row = read(out.toString(), ',').get(0);
    assertThat(row.keySet()).containsExactlyElementsOf(PageFields.all().columns());
    assertThat(row)
        .allSatisfy(
            (name, cell) ->
                assertThat(cell).isEqualTo(joined(json, List.of(name.split("\\."))).text()));
  }

  /**
   * The values at a path of the JSON, those of lists joined.
   *
   * @param depth of how many lists they were in
   */
  private record Joined(String text, int depth) {}

  private static Joined joined(JsonNode json, List<String> path) {
    if (json.isArray()) {
      List<Joined> parts = json.values().stream().map(element -> joined(element, path)).toList();
      int depth = 1 + parts.stream().mapToInt(Joined::depth).max().orElse(0);
      List<String> texts = parts.stream().map(Joined::text).toList();
      boolean isEmpty = texts.stream().allMatch(String::isEmpty);
      return new Joined(isEmpty ? "" : String.join("\n".repeat(depth), texts), depth);
    }
    return json.isObject()
        ? joined(json.path(path.get(0)), path.subList(1, path.size()))
        : new Joined(json.asString(""), 0);
  }

  static List<FullPage> fullPages() {
    return FullPage.all();
  }

  @ParameterizedTest
  @MethodSource("fullPages")
  void allTextsOfAPageAreInItsRow(FullPage page) {
    String row = String.join("\n", PageFields.all().values(page.result()));
    String json = TestPage.json(page.result());

    assertThat(page.texts())
        .filteredOn(json::contains)
        .hasSizeGreaterThan(5)
        .allSatisfy(text -> assertThat(row).contains(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Rain         | Rain",
        "Rain, Snow   | `\"Rain, Snow\"`",
        "Rain \"Now\" | `\"Rain \"\"Now\"\"\"`",
        "Rain\uD800Now | Rain\uFFFDNow",
        "Rain\uDC00   | Rain\uFFFD",
      })
  void quotesWhatWouldBreakARow(String headline, String cell) {
    StringWriter out = new StringWriter();
    RowWriter rows = RowWriter.csv(out, PageFields.of("headline", "page"));

    rows.write(ArchiveParser.create().parse(headline + "\n"));

    assertThat(out).hasToString(cell + ",1\n");
  }

  @Test
  void separatesByTabs() {
    StringWriter out = new StringWriter();
    RowWriter rows = RowWriter.tsv(out, PageFields.of("source", "headline"));

    rows.writeHeader();
    rows.write(ArchiveParser.create().parse("Rain, Snow\n", "a\tb"));

    assertThat(out).hasToString("source\theadline\n\"a\tb\"\tRain, Snow\n");
    assertThat(read(out.toString(), '\t'))
        .containsExactly(Map.of("source", "a\tb", "headline", "Rain, Snow"));
  }

  @Test
  void anEmptyRowIsARow() {
    StringWriter out = new StringWriter();
    RowWriter rows = RowWriter.csv(out, PageFields.of("slug"));
    rows.writeHeader();
    rows.write(ArchiveParser.create().parse("Rain\n"));

    assertThat(read(out.toString(), ',')).containsExactly(Map.of("slug", ""));
  }

  @Test
  void throwsUncheckedIOException_whenItCannotWrite() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> RowWriter.csv(full, PageFields.all()).writeHeader());
  }

  private static List<Map<String, String>> read(String table, char separator) {
    return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(table).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .toList();
  }
}
