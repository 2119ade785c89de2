package io.github.tearsheet.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.EachPage;
import io.github.tearsheet.FullPage;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.internal.shape.PageShape;
import io.github.tearsheet.write.JsonResultWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The struct of a page is the object of its JSON. */
class SqlValuesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The names of the JSON that are not in the struct: of dumps, and those written on demand. */
  private static final List<String> NOT_IN_STRUCT =
      List.of("page", "line", "crawled", "text", "parts");

  static List<TestPage> pages() {
    return TestPage.all();
  }

  @EachPage
  @MethodSource("pages")
  void whatIsNeitherNullNorEmptyIsTheJson(TestPage page) {
    assertIsTheJson(page.parse());
  }

  static List<FullPage> fullPages() {
    return FullPage.all();
  }

  /** The JSON has all parts, so the struct has them. */
  @ParameterizedTest
  @MethodSource("fullPages")
  void isTheJson_whenAPageHasEveryPart(FullPage page) {
    assertIsTheJson(page.result());
  }

  private static void assertIsTheJson(ParseResult result) {
    Object struct = json(SqlTypes.of(PageShape.OF_TEXT), SqlValues.of(PageShape.OF_TEXT, result));

    ObjectNode expected = (ObjectNode) JSON.readTree(TestPage.json(result));
    expected.remove(NOT_IN_STRUCT);
    assertThat(JSON.<JsonNode>valueToTree(struct)).isEqualTo(expected);
  }

  private static Object json(DataType type, Object value) {
    if (type instanceof StructType struct) {
      return object(struct, (Row) value);
    }
    if (type instanceof ArrayType array) {
      return ((Collection<?>) value).stream().map(e -> json(array.elementType(), e)).toList();
    }
    return value instanceof Integer ? value : value.toString();
  }

  private static Object object(StructType struct, Row row) {
    TreeMap<String, Object> object = new TreeMap<>();
    for (int i = 0; i < row.length(); i++) {
      if (!row.isNullAt(i) && !row.get(i).equals(List.of())) {
        object.put(struct.fields()[i].name(), json(struct.fields()[i].dataType(), row.get(i)));
      }
    }
    return object;
  }

  @Test
  void namesAreThoseOfTheJsonSchema() {
    JsonNode schema = schema();
    ((ObjectNode) schema.path("properties")).remove(NOT_IN_STRUCT);

    assertSameNames(SqlTypes.of(PageShape.OF_TEXT), schema);
  }

  /** What the schema requires is never NULL, nor is an array; all else can be. */
  private static void assertSameNames(DataType type, JsonNode schema) {
    JsonNode described = resolved(schema);
    if (type instanceof ArrayType array) {
      assertThat(array.containsNull()).isFalse();
      assertSameNames(array.elementType(), described.path("items"));
    } else if (type instanceof StructType struct) {
      JsonNode properties = described.path("properties");
      assertThat(struct.fieldNames()).containsExactlyElementsOf(properties.propertyNames());
      for (StructField field : struct.fields()) {
        boolean always = field.dataType() instanceof ArrayType || requires(described, field.name());
        assertThat(field.nullable()).as(field.name()).isEqualTo(!always);
        assertSameNames(field.dataType(), properties.path(field.name()));
      }
    } else {
      assertThat(described.has("properties") || described.has("items")).isFalse();
    }
  }

  private static boolean requires(JsonNode described, String name) {
    return described.path("required").values().stream().anyMatch(n -> n.asString().equals(name));
  }

  private static JsonNode resolved(JsonNode schema) {
    JsonNode reference = schema.path("$ref");
    return reference.isMissingNode() ? schema : schema().at(reference.asString().substring(1));
  }

  private static JsonNode schema() {
    try (InputStream in =
        JsonResultWriter.class.getResourceAsStream("/META-INF/tearsheet/page.schema.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
