package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tearsheet.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of {@code testdata} gives the JSON next to it. */
class PagesTest {

  static List<TestPage> pages() {
    return TestPage.all();
  }

  @EachPage
  @MethodSource("pages")
  void givesTheExpectedJson(TestPage page) {
    assertThat(TestPage.outcome(page.parse())).isEqualTo(page.expected());
  }

  /** Lines and columns do not know how a line ends; only offsets do. */
  @EachPage
  @MethodSource("pages")
  void givesTheSameWithOtherLineEnds(TestPage page) {
    String text = page.text();
    assumeThat(text).doesNotContain("\r").doesNotContain("\uFFFD");

    for (String lineEnd : List.of("\r\n", "\r")) {
      ParseResult result =
          page.parser().parse(SourceText.of(page.origin(), text.replace("\n", lineEnd)));
      assertThat(TestPage.outcome(result)).isEqualTo(page.expected());
    }
  }
}
