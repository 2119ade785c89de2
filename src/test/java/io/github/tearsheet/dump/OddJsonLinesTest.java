package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.NOT_AN_ARCHIVE_PAGE;
import static io.github.tearsheet.dump.OddRecords.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.write.JsonResultWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is not lost over what is odd in its line of JSON, and what is odd is reported. */
class OddJsonLinesTest {

  private static final String START = "line at byte " + (line(1) + "\n").getBytes(UTF_8).length;

  /** What replaces a part of the second line of three, and what is reported. */
  static Stream<Arguments> linesWithAPage() {
    return Stream.of(
        arguments("{", "{\"a\":NaN,", ""),
        arguments("{", "{\"a\":-Infinity,", ""),
        arguments("{", "\uFEFF{", ""),
        arguments("}", "}\r", ""),
        arguments("{", "{\"text\":\"Rain\",", ": duplicate field \"text\": the last is read"),
        arguments("{", "{\"a\":None,", ": not JSON from its byte #"),
        arguments("{", "{\"a\":undefined,\"b\":True,", ": not JSON from its byte #"),
        arguments("sailed", "sai\\uZZZZled", ": not JSON from its byte #"),
        arguments("sailed", "sai\\u12", ": not JSON from its byte #"),
        arguments("sailed", "sai\\\\uZZ", ""),
        arguments("}", ",}", ": not JSON from its byte #"),
        arguments("sailed", "sai\tled", ": not JSON from its byte #"),
        arguments("sailed", "sai\\led", ": not JSON from its byte #"),
        arguments("}", "},", ": something follows its JSON object"),
        arguments("}", "} rain", ": something follows its JSON object"),
        arguments("}", "} {sic}", ": something follows its JSON object"),
        arguments("{", "rain {", ": not JSON from its byte #"),
        arguments("{", "[{", ": not a JSON object"),
        arguments(
            "{",
            "{\"a\":None,\"b\":[{\"text\":\"Rain\"}, {\"text\":\"Rain\"}],",
            ": not JSON from its byte #"),
        arguments("{", "{\"a\":None,\"b\":{\"text\":\"Rain\"},", ": not JSON from its byte #"),
        arguments("}", "}\0\0\0", ": 3 zero bytes"),
        arguments("{", "\0\0\0{", ": 3 zero bytes"),
        arguments("\"url\":", "\"url\":5,\"b\":", ": field \"url\": a number in place of a string"),
        arguments(
            "\"url\":", "\"url\":{},\"b\":", ": field \"url\": an object in place of a string"),
        arguments("\"url\":", "\"url\":null,\"b\":", ""));
  }

  @ParameterizedTest
  @MethodSource("linesWithAPage")
  void deliversThePage_whenTheRestOfItsLineIsOdd(String part, String other, String problem) {
    List<ParseResult> results = read(line(2).replace(part, other));

    assertThat(results).hasSize(3).allSatisfy(r -> assertThat(r.article()).isPresent());
    String expected = problem.isEmpty() ? "" : START + problem;
    assertThat(String.join("; ", problems(results)))
        .matches("\\Q" + expected.replace("#", "\\E\\d+\\Q") + "\\E");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''    | ''    | 2 JSON objects in place of one
          ' '   | ''    | 2 JSON objects in place of one
          ''    | ' {}' | 3 JSON objects in place of one
          ''    | ','   | 2 JSON objects in place of one, 1 byte was skipped
          NUL   | ''    | 2 JSON objects in place of one, 3 bytes were skipped
          ' x ' | ''    | 2 JSON objects in place of one, 1 byte was skipped
          ', '  | ''    | 2 JSON objects in place of one, 1 byte was skipped
          ' {sic} {"sic"} ' | '' | 2 JSON objects in place of one, 12 bytes were skipped
          ' {}'  | 'rain' | 3 JSON objects in place of one, 4 bytes were skipped
          {"text":"Rain | '' | not JSON from its byte 335
          {"text":5,"u | '' | not JSON from its byte 334
          '{"text":5,"u":"Rain"' | '' | not JSON from its byte 340
          '{"text":5,"u":"Rain" x' | '' | not JSON from its byte 341
          """)
  void deliversBothPages_whenTwoObjectsAreOnALine(String between, String after, String problem) {
    List<ParseResult> results =
        read(line(2) + between.replace("NUL", "\0\0\0") + line(3) + after.replace("NUL", "\0"));

    assertThat(results).hasSize(4).allSatisfy(r -> assertThat(r.article()).isPresent());
    assertThat(results.get(2).source().origin().pageNumber()).isEqualTo(2);
    assertThat(results.get(2).source().origin().url()).contains(OddRecords.url(3));
    assertThat(problems(results)).containsExactly(START + ": " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":null}            | field "text": null in place of a string
          {"text":5}               | field "text": a number in place of a string
          {"text":true}            | field "text": a truth value in place of a string
          {"text":{"text":"Rain"}} | field "text": an object in place of a string
          {"text":["Rain"]}        | field "text": an array in place of a string
          {"body":"Rain","url":""} | no field "text": the fields are body, url
          ["Rain"]                 | not a JSON object
          "Rain"                   | not a JSON object
          {"a":{"text":None}}      | not JSON from its byte 18
          {"text":"Rain            | not JSON from its byte 13
          """)
  void reportsTheLine_whenItHasNoText(String odd, String problem) {
    List<ParseResult> results = read(odd);

    assertThat(results).extracting(r -> r.page().isPresent()).containsExactly(true, false, true);
    assertThat(problems(results)).containsExactly(START + ": " + problem);
  }

  /** The text is not read as a page, as a file of the same bytes is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          %PDF-1.4 \\u0001\\u0002     | PDF
          \\u0000R\\u0000a\\u0000i\\u0000n\\u0000 \\u0000f\\u0000e\\u0000l\\u0000l | UTF-16 text
          \\u0000\\u0000\\u0000       | binary data
          [{\\"a\\":1}]            | JSON document
          """)
  void refusesTheTextOfALine_whenItIsOfAnotherFormat(String text, String format) {
    List<ParseResult> results = read("{\"text\":\"%s\"}".formatted(text));

    assertThat(results).extracting(r -> r.page().isPresent()).containsExactly(true, false, true);
    assertThat(results.get(1).diagnostics())
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .contains("TS407: unsupported format: " + format + " (");
  }

  /** Markup is text, but not of this archive. */
  @Test
  void rejectsTheTextOfALine_whenItIsMarkup() {
    List<ParseResult> results = read("{\"text\":\"<!DOCTYPE html><html>\"}");

    assertThat(results).extracting(r -> r.page().isPresent()).containsExactly(true, false, true);
    assertThat(results.get(1).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(NOT_AN_ARCHIVE_PAGE);
  }

  @Test
  void reportsZeroBytes_whenALineHasNothingElse() {
    assertThat(problems(read("\0".repeat(70_000)))).containsExactly(START + ": 70000 zero bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void reportsOnce_whenTheFieldOfTheTextHasAnotherName(int threads) {
    String lines =
        String.join("\n", IntStream.range(1, 9).mapToObj(OddRecords::line).toList())
            .replace("\"text\"", "\"body\"");

    List<ParseResult> wrong = read(lines, threads);
    List<ParseResult> later = read(lines + "\n" + line(9) + "\n{\"url\":\"\"}", threads);

    assertThat(problems(wrong))
        .containsExactly(
            "line at byte 0: no field \"text\": the fields are body, url, timestamp",
            "no field \"text\" in 8 lines");
    assertThat(problems(later))
        .hasSize(3)
        .startsWith(problems(wrong).get(0))
        .endsWith("no field \"text\" in 8 lines");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"R\\uZZZZain"}       | R\\uZZZZain
          {"text":"R\\u12"}           | R\\u12
          {"text":"R\\\\uZZ\\u0041\\u4"} | R\\uZZA\\u4
          {"text":"R\\qain"}          | Rqain
          """)
  void keepsTheLettersOfAnEscape_whenItIsUnknown(String line, String text) {
    assertThat(read(line, 1).get(0).source().content()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"Rain","timestamp":"2019"}               | 2019
          {"text":"Rain","date":"2019"}                    | 2019
          {"text":"Rain","date":"1999","timestamp":"2019"} | 2019
          {"text":"Rain","timestamp":"2019","date":"1999"} | 2019
          {"text":"Rain","timestamp":1558865472}           | 1558865472
          {"text":"Rain","time":"2019"}                    | ``
          """)
  void takesTheTimeOfTheCrawl_fromEitherField(String line, String expected) {
    assertThat(read(line, 1).get(0).source().origin().crawled().orElse("")).isEqualTo(expected);
  }

  @Test
  void reportsAnUnpairedSurrogate_andWritesAReplacement() {
    List<ParseResult> results =
        read(line(1).replace("sailed", "sai\\ud83dled \\ud83d\\ude00 \\ude00"), 1);
    StringWriter json = new StringWriter();
    JsonResultWriter.lines(json).write(results.get(0));

    assertThat(results.get(0).diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.REPLACEMENT_CHARACTER))
        .satisfies(d -> assertThat(d.start()).hasToString("7:18"));
    assertThat(json.toString()).contains("sai\uFFFDled \uD83D\uDE00 \uFFFD at last");
    assertThat(new String(json.toString().getBytes(UTF_8), UTF_8)).isEqualTo(json.toString());
  }

  /** Damage at any place: the lines before and after it come out, and a diagnostic of the line. */
  @Test
  void losesNothingInSilence_whenAnyByteIsDamaged() {
    byte[] lines = String.join("\n", line(1), line(2), line(3), "").getBytes(UTF_8);
    int second = line(1).getBytes(UTF_8).length + 1;
    int third = 2 * second - 1;
    for (int at = second; at < third - 1; at += 10) {
      byte[] changed = lines.clone();
      changed[at] = (byte) ~changed[at];
      List<ParseResult> results = read(changed, 1);
      assertThat(results).as("changed at %s", at).hasSize(3);
      assertThat(results.get(1).diagnostics()).as("changed at %s", at).isNotEmpty();
      assertThat(results.get(0).diagnostics()).isEmpty();
      assertThat(results.get(2).diagnostics()).isEmpty();
    }
  }

  private static List<ParseResult> read(String second) {
    return read(line(1) + "\n" + second + "\n" + line(3) + "\n", 2);
  }

  private static List<ParseResult> read(String lines, int threads) {
    return read(lines.getBytes(UTF_8), threads);
  }

  private static List<ParseResult> read(byte[] lines, int threads) {
    try (ArchiveDump dump =
        ArchiveDump.builder()
            .threads(threads)
            .open(new ByteArrayInputStream(lines), "lines", DumpFormat.JSON_LINES)) {
      return dump.stream().toList();
    }
  }

  private static List<String> problems(List<ParseResult> results) {
    return results.stream()
        .flatMap(result -> result.diagnostics().stream())
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.MALFORMED_RECORD)
        .map(diagnostic -> diagnostic.message())
        .toList();
  }
}
