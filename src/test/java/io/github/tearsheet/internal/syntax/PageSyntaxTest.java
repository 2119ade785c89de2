package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.EachPage;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.internal.syntax.LexerOptions.Spacing;
import io.github.tearsheet.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageSyntaxTest {

  private static final List<LexerOptions> OPTIONS =
      List.of(
          LexerOptions.of(List.of(), Spacing.DETECT, false, false),
          LexerOptions.of(List.of(), Spacing.COMPACT, false, false),
          LexerOptions.of(List.of(), Spacing.DETECT, true, false));

  static List<TestPage> pages() {
    return TestPage.all();
  }

  /** With all options, and for the beginnings of a page, which are the odder texts. */
  @EachPage
  @MethodSource("pages")
  void sllGivesTheSameTreeAsLl(TestPage page) {
    String text = page.text();
    for (int end = text.length(); end >= 0; end -= 19) {
      SourceText prefix = SourceText.of("page", text.substring(0, end));
      for (LexerOptions options : OPTIONS) {
        PageSyntax syntax = new PageSyntax(prefix, options, PageRule.ARTICLE);
        assertThat(trees(syntax, PredictionMode.SLL)).isEqualTo(trees(syntax, PredictionMode.LL));
      }
    }
  }

  private static List<String> trees(PageSyntax syntax, PredictionMode prediction) {
    return Arrays.stream(syntax.trees(prediction))
        .map(tree -> tree.toStringTree(List.of(PageParser.ruleNames)))
        .toList();
  }

  /** Each place accepts every look: lines in random order are read to the end of the page. */
  @ParameterizedTest
  @EnumSource(value = PageRule.class, names = "OTHER_SITE", mode = EnumSource.Mode.EXCLUDE)
  void acceptsLinesInAnyOrder(PageRule kind) {
    List<String> lines =
        TestPage.all().stream().flatMap(page -> page.text().lines()).distinct().toList();
    Random random = new Random(1998);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder(opening(kind));
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append("\n".repeat(1 + random.nextInt(3)));
        text.append(lines.get(random.nextInt(lines.size())));
      }
      PageSyntax syntax =
          new PageSyntax(
              SourceText.of("page", text.toString()),
              OPTIONS.get(i % OPTIONS.size()),
              PageRule.ARTICLE);

      syntax.parse(new PageParserBaseListener());
    }
  }

  private static String opening(PageRule kind) {
    String top = ". Last Updated: 07/27/2016\n\n";
    return switch (kind) {
      case ARTICLE, OTHER_SITE -> top + "Salt for the Roads";
      case BRIEFS -> top + "News in Brief";
      case PRESS_REVIEW -> top + "Press Review";
      case LETTERS -> top + "MAILBOX: Salt";
      case LISTING -> top + "Free access archive";
    };
  }

  /**
   * A line that follows another one at once is separated by a gap of its own kind if all are so.
   */
  @EachPage
  @MethodSource("pages")
  void compactPagesHaveNoNewline(TestPage page) {
    PageScan scan = new PageScan(SourceText.of("page", page.text()), 0, LexerOptions.DEFAULT);
    boolean hasNewline = false;
    for (int i = 0; i < scan.tokens().size(); i++) {
      hasNewline |= scan.tokens().get(i).getType() == PageLexer.NEWLINE;
    }
    assertThat(scan.isCompact() && hasNewline).isFalse();
    assertThat(scan.tokens().get(scan.tokens().size() - 1).getType()).isEqualTo(Token.EOF);
  }
}
