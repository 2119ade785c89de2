package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.TestPage;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageSyntaxTest {

  static List<TestPage> pages() {
    return TestPage.all();
  }

  /** Also for the beginnings of a page, which are the odder texts. */
  @ParameterizedTest
  @MethodSource("pages")
  void sllSeesTheSameTreeAsLl(TestPage page) {
    String text = page.text();
    for (int end = text.length(); end >= 0; end -= 7) {
      String prefix = text.substring(0, end);
      assertThat(tree(prefix, PredictionMode.SLL)).isEqualTo(tree(prefix, PredictionMode.LL));
    }
  }

  private static String tree(String text, PredictionMode prediction) {
    Reading reading = Reading.first(List.of(), Reading.Spacing.UNKNOWN, false);
    return new PageSyntax(SourceText.of("page", text), reading)
        .tree(prediction)
        .toStringTree(List.of(LayoutParser.ruleNames));
  }
}
