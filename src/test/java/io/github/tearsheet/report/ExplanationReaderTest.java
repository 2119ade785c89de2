package io.github.tearsheet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the texts, and that no error in them gets past. */
class ExplanationReaderTest {

  private static final String PART =
      """
      %s
      summary: One
        sentence.
      meaning:
        Of two.
        Lines.
      example:
      |   Indented
      |
      |bare
      fix: Do it.
      """;

  private static final String ALL =
      Arrays.stream(DiagnosticCode.values())
          .map(code -> PART.formatted(code.id()))
          .collect(Collectors.joining("\n# a comment\n"));

  @Test
  void readsFieldsAndExamples() {
    assertThat(ExplanationReader.readAll(ALL.lines().toList()))
        .containsEntry(
            DiagnosticCode.EMPTY_PAGE,
            new Explanation(
                DiagnosticCode.EMPTY_PAGE,
                "One sentence.",
                "Of two. Lines.",
                List.of("  Indented", "", "bare"),
                "Do it."));
  }

  /** A part of a sound text, what is written in its stead the first time, and the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TS001\\n               | TS999\\n          | explanations.txt, line 1: a code is expected here
          TS002\\n               | TS001\\n          | TS001 is explained twice
          summary: One           | One               | explanations.txt, line 2: summary: is expected here
          meaning:               | fixing:          | explanations.txt, line 4: meaning: is expected here
          summary: One\\n  sentence. | summary:\\n    | explanations.txt, line 3: the text of summary is expected here
          example:\\n            | example: a page\\n | explanations.txt, line 7: nothing after example is expected here
          \\nfix: Do it.        | ''                | explanations.txt, line 13: fix: is expected here
          """)
  void reportsLineAndProblem_whenAPartIsMalformed(String part, String instead, String message) {
    String wrong = ALL.replaceFirst(part, instead.replace("\\n", "\n"));

    assertThatThrownBy(() -> ExplanationReader.readAll(wrong.lines().toList()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void missesNoCode() {
    String allButOne = ALL.substring(ALL.indexOf("TS002\n"));

    assertThatThrownBy(() -> ExplanationReader.readAll(allButOne.lines().toList()))
        .hasMessage("not explained: [TS001]");
  }

  @Test
  void missesNoExample() {
    String without = ALL.replaceFirst("(?m)(^\\|.*\n){3}", "");

    assertThatThrownBy(() -> ExplanationReader.readAll(without.lines().toList()))
        .hasMessage("explanations.txt, line 8: the lines of example is expected here");
  }
}
