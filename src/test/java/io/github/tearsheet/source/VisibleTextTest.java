package io.github.tearsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "rain,rain",
        "a\tb,a\u2409b",
        "\u001B[31m,\u241B[31m",
        "a\u007F,a\u2421",
        "a\u0085,a\\x85",
        "\uFEFFa,\\uFEFFa",
        "\u200Ea,\\u200Ea",
        "\u2028a,\\u2028a",
        "\u2029a,\\u2029a",
        "\uD800a,\\uD800a",
        "\uFFFEa,\\uFFFEa",
        "\uD83F\uDFFFa,\\u1FFFFa",
        "\u0436\u2014,\u0436\u2014"
      })
  void replacesCharacters_whenTheyCannotBeSeen(String text, String visible) {
    assertThat(VisibleText.of(text)).isEqualTo(visible);
  }

  @ParameterizedTest
  @CsvSource({
    "rain, 4",
    "caf\u00e9, 4",
    "\u0436\u2014, 2",
    "e\u0301, 1",
    "a\u20dd, 1",
    "\u1100, 2",
    "\u6c34, 2",
    "\uac00, 2",
    "\uf900, 2",
    "\ufe30, 2",
    "\uff21, 2",
    "\ud83c\udf27, 2",
    "\ud840\udc00, 2",
    "\u1160, 1",
    "\ua4d0, 1",
    "\ud7b0, 1",
    "\ufb00, 1",
    "\ufe70, 1",
    "\uffe0, 1",
    "\ud83e\udf00, 1",
    "\ud83b\ude00, 1",
    "\u10ff, 1",
    "\u115f, 2",
    "\u2e7f, 1",
    "\u2e80, 2",
    "\ua4cf, 2",
    "\uabff, 1",
    "\ud7a3, 2",
    "\ud7a4, 1",
    "\uf8ff, 1",
    "\ufaff, 2",
    "\ufe2f, 0",
    "\ufe6f, 2",
    "\ufeff, 1",
    "\uff00, 2",
    "\uff60, 2",
    "\uff61, 1",
    "\ud83c\udeff, 1",
    "\ud83c\udf00, 2",
    "\ud83e\udeff, 2",
    "\ud83f\udfff, 1",
    "\ud8bf\udffd, 2",
    "\ud8bf\udffe, 1",
    "\u0300a, 1"
  })
  void measuresColumnsOfATerminal(String text, int width) {
    assertThat(VisibleText.width(text)).isEqualTo(width);
  }
}
