package io.github.tearsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.EachPage;
import io.github.tearsheet.FullPage;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.TestPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Objects in vocabularies of others keep to their schemas, and lose only what is documented. */
class JsonFormatTest {

  private static final Schema SCHEMA_ORG = schema("schema-org");
  private static final Schema NINJS = schema("ninjs");

  private static final String URL = "http://www.moscowtimes.ru/stories/2005/02/25/001.html";

  private static final ParseResult RAIN =
      ArchiveParser.create()
          .parse(
              """
              Get the latest updates as we post them \u2014 right on your browser

              . Last Updated: 07/27/2016

              Rain Expected

              By Irina Lukina and Oleg Orlov / Reuters

              APThe rain on Monday.

              TULOMA, Karelia (AP) -- It will rain.

              It will snow.
              """,
              URL);

  private static Schema schema(String name) {
    try (InputStream in =
        JsonFormatTest.class.getResourceAsStream("/formats/" + name + ".schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(JsonFormat format, ParseResult result) {
    StringWriter out = new StringWriter();
    JsonResultWriter.builder().format(format).lines(out).write(result);
    return out.toString();
  }

  static Stream<ParseResult> pages() {
    return Stream.concat(
            TestPage.all().stream().map(TestPage::parse),
            FullPage.all().stream().map(FullPage::result))
        .filter(result -> result.page().isPresent());
  }

  @EachPage
  @MethodSource("pages")
  void keepsToTheSchema(ParseResult page) {
    assertThat(validate(SCHEMA_ORG, written(JsonFormat.SCHEMA_ORG, page))).isEmpty();
    assertThat(validate(NINJS, written(JsonFormat.NINJS, page))).isEmpty();
  }

  private static java.util.List<com.networknt.schema.Error> validate(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/@context                | https://schema.org",
        "/@type                   | NewsArticle",
        "/url                     | " + URL,
        "/identifier              | 001",
        "/datePublished           | 2005-02-25",
        "/dateModified            | 2016-07-27",
        "/headline                | Rain Expected",
        "/author/0/@type          | Person",
        "/author/0/name           | Irina Lukina",
        "/author/1/name           | Oleg Orlov",
        "/sourceOrganization/name | Reuters",
        "/image/0/@type           | ImageObject",
        "/image/0/caption         | The rain on Monday.",
        "/image/0/creditText      | AP",
        "/dateline                | TULOMA, Karelia (AP)",
        "/articleBody             | It will rain.;;It will snow.",
      })
  void schemaOrgHasThePartsOfAStory(String path, String value) {
    assertThat(at(JsonFormat.SCHEMA_ORG, path)).isEqualTo(value.replace(';', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/uri                                | " + URL,
        "/type                               | text",
        "/standard/version                   | 3.0",
        "/altIds/0/value                     | 001",
        "/headlines/0/value                  | Rain Expected",
        "/by                                 | By Irina Lukina and Oleg Orlov / Reuters",
        "/people/1/name                      | Oleg Orlov",
        "/infoSources/0/name                 | Reuters",
        "/infoSources/1/name                 | AP",
        "/located                            | TULOMA, Karelia",
        "/bodies/0/value                     | It will rain.;;It will snow.",
        "/associations/0/uri                 | " + URL + "#picture-1",
        "/associations/0/type                | picture",
        "/associations/0/descriptions/0/value | The rain on Monday.",
        "/associations/0/by                  | AP",
      })
  void ninjsHasThePartsOfAStory(String path, String value) {
    assertThat(at(JsonFormat.NINJS, path)).isEqualTo(value.replace(';', '\n'));
  }

  private static String at(JsonFormat format, String path) {
    JsonNode json = JsonMapper.shared().readTree(written(format, RAIN));
    return json.at(path).asString();
  }

  @Test
  void noDateIsInvented() {
    ParseResult page =
        ArchiveParser.create()
            .parse("Rain\n", "themoscowtimes.com/sitemap/free/2003/10/article/rain/1.html");

    for (JsonFormat format : new JsonFormat[] {JsonFormat.SCHEMA_ORG, JsonFormat.NINJS}) {
      assertThat(JsonMapper.shared().readTree(written(format, page)).propertyNames())
          .noneMatch(name -> name.startsWith("date") || name.endsWith("Created"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.txt               | urn:tearsheet:page.txt:1",
        "a b/\u00fc%.txt        | urn:tearsheet:a%20b/%C3%BC%25.txt:1",
        "themoscowtimes.com/news/article/a b/1.html | http://themoscowtimes.com/news/article/a%20b/1.html",
        "<http://themoscowtimes.com/news/article/a/1.html> | http://themoscowtimes.com/news/article/a/1.html",
      })
  void eachPageHasAUri(String source, String uri) {
    String json = written(JsonFormat.NINJS, ArchiveParser.create().parse("Rain\n", source));

    assertThat(JsonMapper.shared().readTree(json).path("uri").asString()).isEqualTo(uri);
  }

  @ParameterizedTest
  @EnumSource
  void onlyOwnObjectsAreWithoutAPage(JsonFormat format) {
    ParseResult nothing = ArchiveParser.create().parse("", "page.txt");

    assertThat(nothing.page()).isEmpty();
    assertThat(written(format, nothing).isEmpty()).isEqualTo(format != JsonFormat.PAGE);
  }
}
