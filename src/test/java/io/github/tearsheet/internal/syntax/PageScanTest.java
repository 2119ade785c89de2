package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.internal.syntax.LexerOptions.Spacing;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageScanTest {

  /**
   * {@code @} is a site header, {@code #} a stamp, {@code ↵} a line end, {@code ¶} a blank line.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#¶Salt¶It rains.         | STAMP BLANK NAME BLANK PROSE",
        "#¶Salt↵¶It rains.        | STAMP BLANK NAME BLANKS PROSE",
        "#¶Salt↵It rains.         | STAMP BLANK NAME NEWLINE PROSE",
        "#↵Salt↵It rains.         | STAMP LINE_END NAME LINE_END PROSE",
        "#¶Salt¶Salt¶Salt¶It.     | STAMP BLANK NAME BLANK REPEATED_HEADLINE BLANK REPEATED_HEADLINE BLANK PROSE",
        "#¶Salt¶Salt              | STAMP BLANK NAME BLANK REPEATED_HEADLINE",
        // A header that is glued to the last line is of the next page.
        "#¶Salt¶Last Ferry@       | STAMP BLANK NAME BLANK NAME",
        "#¶Salt¶Last Ferry  @     | STAMP BLANK NAME BLANK NAME",
        "#¶Salt¶It rains.@↵#↵Sea  | STAMP BLANK NAME BLANK PROSE",
        // So are the button above a header, and the gap above the button.
        "#¶Salt¶It rains.¶Install¶@ | STAMP BLANK NAME BLANK PROSE",
        // What is glued to the sentence of a box is a line of its own.
        "#¶Salt¶Click here to read our special report on it.It rains.  | STAMP BLANK NAME BLANK SPECIAL_REPORT NEWLINE PROSE",
        "#¶Salt¶Click here to read our special report on it.It rains.@ | STAMP BLANK NAME BLANK SPECIAL_REPORT NEWLINE PROSE",
        "#¶Salt¶Click here to read our special report on it.@↵#↵Sea    | STAMP BLANK NAME BLANK SPECIAL_REPORT",
        "#¶Salt¶Click here to read our special report on it.           | STAMP BLANK NAME BLANK SPECIAL_REPORT",
      })
  void givesTheLinesAndTheGapsOfThePage(String page, String tokens) {
    assertThat(String.join(" ", types(scan(page))))
        .isEqualTo(tokens.replace("STAMP", "UPDATE_STAMP STAMP_DATE"));
  }

  /** Below the stamp and one blank line is the headline; below two it is missing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#¶Salt¶It rains.              | true",
        "#↵Salt↵It rains.              | true",
        "#¶↵Salt¶It rains.             | false",
        "@¶↵Salt¶It rains.             | true",
        "#¶↵News in Brief¶It rains.    | true",
        "#¶It rains.                   | false",
        "#                             | false",
      })
  void knowsWhetherThePageHasAHeadline(String page, boolean hasHeadline) {
    assertThat(scan(page).hasHeadline()).isEqualTo(hasHeadline);
  }

  @Test
  void knowsWhereTheTopEnds() {
    assertThat(scan("@¶#¶Salt¶It rains.").firstBelowTop()).isEqualTo(5);
    assertThat(scan("Salt").firstBelowTop()).isZero();
    assertThat(scan("@¶#").firstBelowTop()).isEqualTo(4);
  }

  private static PageScan scan(String page) {
    String text =
        page.replace("@", PageBoundaryTest.HEADER)
            .replace("#", PageBoundaryTest.STAMP)
            .replace("¶", "\n\n")
            .replace('↵', '\n');
    LexerOptions options = LexerOptions.of(List.of(), Spacing.DETECT, false, false);
    return new PageScan(SourceText.of("page", text), 0, options);
  }

  private static List<String> types(PageScan scan) {
    List<String> types = new ArrayList<>();
    for (int i = 0; i < scan.tokens().size() - 1; i++) {
      types.add(PageLexer.VOCABULARY.getSymbolicName(scan.tokens().type(i)));
    }
    return types;
  }
}
