package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tearsheet.write.JsonResultWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written keeps to the schema that ships in the jar. */
class JsonSchemaTest {

  private static final Schema SCHEMA = schema();

  static List<TestPage> pages() {
    return TestPage.all();
  }

  private static Schema schema() {
    try (InputStream in =
        JsonResultWriter.class.getResourceAsStream("/META-INF/tearsheet/page.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
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

  @ParameterizedTest
  @MethodSource("pages")
  void anObjectIsALine(TestPage page) {
    assertThat(TestPage.json(page.parse())).containsOnlyOnce("\n").endsWith("}\n");
  }
}
