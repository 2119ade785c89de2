package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingBracketsTest {

  private static final String LINE_ABOVE = "It was dry (in Kem).\n";

  /** A line, and which bracket closes it: of an agency, of pages, or another one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained. (Bloomberg)                 | AGENCY | (Bloomberg)",
        "(Bloomberg)                            | AGENCY | (Bloomberg)",
        "It rained (in Kem). (Bloomberg)        | AGENCY | (Bloomberg)",
        "It rained. (Trud, 3)                   | PAGES  | (Trud, 3)",
        "It rained. (Trud, 3                    | PAGES  | (Trud, 3",
        "(Trud, 3)                              | PAGES  | (Trud, 3)",
        "At noon (Moscow time) it rained (2, 4) | PAGES  | (2, 4)",
        "It rained. Also covered in Trud.       | PAGES  | Also covered in Trud.",
        "Also covered in Trud.                  | PAGES  | Also covered in Trud.",
        "An Arctic rain. Also covered in Trud.  | PAGES  | Also covered in Trud.",
        "It rained (in Kem). Also by Trud.      | NONE   | ",
        "It rained. Also covered in Trud, he said. | NONE   | ",
        "It rained. (in Kem)                    | OTHER  | (in Kem)",
        "(in Kem)                               | OTHER  | (in Kem)",
        "It rained (in Kem) today.              | NONE   | ",
        "It rained.                             | NONE   | ",
      })
  void findsTheBracketThatClosesALine(String line, String kind, String bracket) {
    check(line, 0, kind, bracket);
    check(LINE_ABOVE + line + "\nNext (Trud, 3)", LINE_ABOVE.length(), kind, bracket);
  }

  private static void check(String text, int start, String kind, String bracket) {
    ClosingBrackets brackets = new ClosingBrackets(text);
    int lineEnd = text.indexOf('\n', start);
    int end = lineEnd < 0 ? text.length() : lineEnd;
    int expected = bracket == null ? -1 : text.lastIndexOf(bracket, end - bracket.length());

    assertThat(brackets.ofAgency(start, end)).isEqualTo(kind.equals("AGENCY") ? expected : -1);
    assertThat(brackets.ofPages(start, end)).isEqualTo(kind.equals("PAGES") ? expected : -1);
    boolean isBracket = bracket != null && bracket.startsWith("(");
    assertThat(brackets.ofAny(start, end)).isEqualTo(isBracket ? expected : -1);
  }

  /** A bracket of more than 300 characters is a part of the text. */
  @ParameterizedTest
  @CsvSource({"298, true", "299, false"})
  void looksNoFurtherBackThanABracketIsLong(int letters, boolean found) {
    String line = "It rained. (" + "a".repeat(letters) + ")";

    int bracket = new ClosingBrackets(line).ofAny(0, line.length());

    assertThat(bracket).isEqualTo(found ? line.indexOf('(') : -1);
  }
}
