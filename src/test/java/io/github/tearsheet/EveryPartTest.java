package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Part;
import io.github.tearsheet.model.PartKind;
import io.github.tearsheet.write.PageWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing that the model has is left out of the parts, the JSON or the written text. The struct of
 * Spark is held against the JSON by its own test, the schema by {@link JsonSchemaTest}.
 */
class EveryPartTest {

  /** What is not in the JSON, by the last accessors of its path. */
  private static final Set<String> NOT_IN_JSON =
      Set.of("repeatedHeadlines", "updateStamp.line", "dash", "agencyLine");

  static List<FullPage> pages() {
    return FullPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isInThePartsOnce(FullPage full) {
    assertThat(PageParts.all(full.page()).map(Part::text))
        .containsExactlyInAnyOrderElementsOf(full.texts());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isInTheJsonOnce(FullPage full) {
    JsonNode json = JsonMapper.shared().readTree(TestPage.json(full.result()));

    assertThat(strings(json).filter(text -> text.startsWith("[")))
        .containsExactlyInAnyOrderElementsOf(
            full.texts().stream().filter(EveryPartTest::isInJson).toList());
    assertThat(json.path("kind").asString()).isEqualTo(full.page().kind().label());
    assertThat(json.path("lastUpdated").asString()).isEqualTo("2016-07-27");
    assertThat(json.path("published").asString()).isEqualTo("2003-10");
    assertThat(json.path("url").asString()).isEqualTo(full.page().url().orElseThrow().text());
  }

  private static boolean isInJson(String text) {
    String path = text.replaceAll("[\\[\\]]|\\.\\d+", "");
    return NOT_IN_JSON.stream().noneMatch(name -> ("." + path).endsWith("." + name));
  }

  private static Stream<String> strings(JsonNode json) {
    return json.isString()
        ? Stream.of(json.asString())
        : json.values().stream().flatMap(EveryPartTest::strings);
  }

  /** A piece inside a part is written with the part. */
  @ParameterizedTest
  @MethodSource("pages")
  void isInTheWrittenTextOnce_unlessItIsARepeatedHeadline(FullPage full) {
    String written = PageWriter.write(full.page());

    for (Part part : full.page().parts()) {
      if (part.kind() == PartKind.REPEATED_HEADLINE) {
        assertThat(written).doesNotContain(part.text());
      } else {
        assertThat(written).containsOnlyOnce(part.text());
      }
    }
  }

  @Test
  void everyKindIsOnAPageOfTheTestData() {
    Set<PartKind> kinds =
        TestPage.all().stream()
            .flatMap(page -> page.parse().page().stream())
            .flatMap(PageParts::all)
            .map(Part::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PartKind.class)));

    assertThat(kinds).containsExactly(PartKind.values());
  }

  @EachPage
  @MethodSource("testPages")
  void partsAreInTheOrderOfTheText(TestPage page) {
    List<Part> parts = page.parse().page().map(Page::parts).orElse(List.of());

    assertThat(parts.stream().map(part -> PageParts.span(part).start())).isSorted();
  }

  static List<TestPage> testPages() {
    return TestPage.all();
  }
}
