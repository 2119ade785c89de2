package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.write.JsonResultWriter;
import io.github.tearsheet.write.PageFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written keeps to the schema that ships in the jar. */
class JsonSchemaTest {

  private static final Schema SCHEMA = schema();

  private static final String UNPAIRED =
      "(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])";

  static List<TestPage> pages() {
    return TestPage.all();
  }

  private static Schema schema() {
    try (InputStream in = resource()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static InputStream resource() {
    return JsonResultWriter.class.getResourceAsStream("/META-INF/tearsheet/page.schema.json");
  }

  @EachPage
  @MethodSource("pages")
  void linesAndPrettyObjectsKeepToTheSchema(TestPage page) {
    ParseResult result = page.parse();
    StringWriter pretty = new StringWriter();
    JsonResultWriter.pretty(pretty).write(result);

    assertThat(SCHEMA.validate(TestPage.json(result), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(pretty.toString(), InputFormat.JSON)).isEmpty();
  }

  static List<FullPage> fullPages() {
    return FullPage.all();
  }

  @ParameterizedTest
  @MethodSource("fullPages")
  void aPageWithEveryPartKeepsToTheSchema(FullPage page) {
    assertThat(SCHEMA.validate(TestPage.json(page.result()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotWritten() {
    assertThat(SCHEMA.validate("{\"source\":\"x\",\"title\":1}", InputFormat.JSON)).isNotEmpty();
    assertThat(SCHEMA.validate("{\"kind\":\"article\"}", InputFormat.JSON)).isNotEmpty();
  }

  @EachPage
  @MethodSource("pages")
  void anObjectIsALine(TestPage page) {
    assertThat(TestPage.json(page.parse())).containsOnlyOnce("\n").endsWith("}\n");
  }

  @Test
  void theFieldsAreTheProperties() {
    JsonNode schema = JsonMapper.shared().readTree(resource());
    List<String> names = new ArrayList<>();
    addNames("", schema, schema, names);
    names.removeIf(name -> name.startsWith("parts"));

    assertThat(PageFields.names()).containsExactlyElementsOf(names);
  }

  private static void addNames(String path, JsonNode described, JsonNode root, List<String> names) {
    JsonNode reference = described.path("$ref");
    JsonNode type =
        reference.isMissingNode() ? described : root.at(reference.asString().substring(1));
    if (type.has("items")) {
      addNames(path, type.path("items"), root, names);
      return;
    }
    if (!path.isEmpty()) {
      names.add(path);
    }
    if (path.startsWith("parts")) {
      return;
    }
    type.path("properties")
        .properties()
        .forEach(
            property ->
                addNames(
                    path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                    property.getValue(),
                    root,
                    names));
  }

  @EachPage
  @MethodSource("pages")
  void textAndPartsKeepToTheSchema(TestPage page) {
    ParseResult result = page.parse();
    List<String> all = new ArrayList<>(PageFields.names());
    StringWriter out = new StringWriter();
    JsonResultWriter.builder().fields(PageFields.of(all)).spans(true).lines(out).write(result);
    JsonNode json = JsonMapper.shared().readTree(out.toString());

    assertThat(SCHEMA.validate(out.toString(), InputFormat.JSON)).isEmpty();
    assertThat(json.path("text").asString(""))
        .isEqualTo(result.article().map(Article::bodyText).orElse(""));
    json.path("parts").forEach(part -> assertIsInTheText(part, result.source().content()));
    assertThat(json.path("parts").size())
        .isEqualTo(result.page().map(read -> read.parts().size()).orElse(0));
  }

  private static void assertIsInTheText(JsonNode part, String text) {
    String found = text.substring(part.at("/span/0").asInt(), part.at("/span/1").asInt());
    if (!part.path("kind").asString().equals("teaser")) {
      assertThat(part.path("text").asString()).isEqualTo(found.replaceAll(UNPAIRED, "\uFFFD"));
    }
    part.path("parts").forEach(inner -> assertIsInTheText(inner, text));
  }
}
