package io.github.tearsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonResultWriterTest {

  private static final ParseResult RAIN = ArchiveParser.create().parse("Rain\n", "page");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\u0007,\\u0007",
        "\u001B,\\u001B",
        "\u007F,\\u007F",
        "\u0080,\\u0080",
        "\u009F,\\u009F",
        "\u2028,\\u2028",
        "\u2029,\\u2029",
        "\",\\\"",
        "\u00e9,\u00e9",
        "\u2014,\u2014",
        "\u2030,\u2030"
      })
  void escapesOnlyWhatBreaksALine(String character, String written) {
    ParseResult page = ArchiveParser.create().parse("Rain\n", "a" + character + "b");
    StringWriter out = new StringWriter();

    JsonResultWriter.lines(out).write(page);

    assertThat(out.toString()).startsWith("{\"source\":\"a" + written + "b\",").endsWith("}\n");
  }

  /** A rocket is a pair of surrogates; half of one becomes U+FFFD. */
  @Test
  void writesTheSameInUtf8_asInCharacters() {
    ParseResult page =
        ArchiveParser.create().parse("Z\u00FCrich \u2014 \uD83D\uDE80 \uD83D \u0085\n", "page");
    StringWriter characters = new StringWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    JsonResultWriter.lines(characters).write(page);
    JsonResultWriter.pretty(characters).write(page);
    JsonResultWriter.lines(bytes).write(page);
    JsonResultWriter.pretty(bytes).write(page);

    assertThat(bytes.toString(UTF_8))
        .contains("\"Z\u00FCrich \u2014 \uD83D\uDE80 \uFFFD \\u0085\"")
        .isEqualTo(characters.toString());
  }

  @Test
  void writesEachResultOnALineOfItsOwn() {
    StringWriter out = new StringWriter();
    JsonResultWriter json = JsonResultWriter.lines(out);

    json.write(RAIN);
    json.write(RAIN);

    assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"source\""));
  }

  @Test
  void saysWhereThePageBegins() {
    SourceOrigin origin =
        SourceOrigin.builder().file("pages.txt").pageNumber(3).firstLine(61).build();
    StringWriter out = new StringWriter();

    JsonResultWriter.lines(out)
        .write(ArchiveParser.create().parse(SourceText.of(origin, "Rain\n")));

    assertThat(out.toString()).startsWith("{\"source\":\"pages.txt\",\"page\":3,\"line\":61,");
  }

  @Test
  void writesThePartsOfAPage_asTheyAreNested() {
    StringWriter out = new StringWriter();
    ParseResult page = ArchiveParser.create().parse("Rain\n\nOLEN -- It rained.\n", "page");

    JsonResultWriter.builder().fields(PageFields.of("headline")).spans(true).lines(out).write(page);

    assertThat(out)
        .hasToString(
            """
            {"headline":"Rain","parts":[\
            {"kind":"headline","span":[0,4],"text":"Rain"},\
            {"kind":"dateline","span":[6,10],"text":"OLEN","parts":[\
            {"kind":"city","span":[6,10],"text":"OLEN"}]},\
            {"kind":"dash","span":[11,13],"text":"--"},\
            {"kind":"paragraph","span":[14,24],"text":"It rained."}]}
            """);
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
          public void flush() throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void close() {}
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> JsonResultWriter.lines(full).write(RAIN));
  }
}
