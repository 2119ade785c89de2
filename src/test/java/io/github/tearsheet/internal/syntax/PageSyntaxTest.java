package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.TestPage;
import io.github.tearsheet.internal.syntax.Reading.Spacing;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageSyntaxTest {

  private static final Reading SPACED = Reading.first(List.of(), Spacing.UNKNOWN, false);

  private static final List<Reading> READINGS =
      List.of(
          SPACED,
          SPACED.compact(),
          SPACED.ofLetters(),
          Reading.first(List.of(), Spacing.UNKNOWN, true));

  static List<TestPage> pages() {
    return TestPage.all();
  }

  /** In every way of reading, and for the beginnings of a page, which are the odder texts. */
  @ParameterizedTest
  @MethodSource("pages")
  void sllSeesTheSameTreeAsLl(TestPage page) {
    String text = page.text();
    for (int end = text.length(); end >= 0; end -= 19) {
      String prefix = text.substring(0, end);
      for (Reading reading : READINGS) {
        assertThat(tree(prefix, reading, PredictionMode.SLL))
            .isEqualTo(tree(prefix, reading, PredictionMode.LL));
      }
    }
  }

  private static String tree(String text, Reading reading, PredictionMode prediction) {
    return new PageSyntax(SourceText.of("page", text), reading)
        .tree(prediction)
        .toStringTree(List.of(LayoutParser.ruleNames));
  }
}
