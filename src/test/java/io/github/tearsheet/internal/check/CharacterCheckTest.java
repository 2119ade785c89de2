package io.github.tearsheet.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that were lost or decoded wrongly. */
class CharacterCheckTest {

  private static List<String> wrong(String text) {
    return ArchiveParser.create().parse(text).diagnostics().stream()
        .filter(found -> found.code() == DiagnosticCode.REPLACEMENT_CHARACTER)
        .map(found -> found.start() + "-" + found.end().column())
        .toList();
  }

  /** A dash in UTF-8 that was read as Windows-1252, an accented letter, half of a rocket. */
  @ParameterizedTest
  @CsvSource({
    "Rain \u00E2\u20AC\u201D snow, 1:6-8",
    "Rain \u00E2\u0080\u0094 snow, 1:6-8",
    "Rain \u00E2\u201E\u00A2 snow, 1:6-8",
    "Caf\u00C3\u00A9, 1:4-6",
    "Caf\u00C3\u0080, 1:4-6",
    "Caf\u00C3\u00BF, 1:4-6",
    "Caf\u00C2\u00BF, 1:4-6",
    "\u00D0\u00A0ain, 1:1-3",
    "\u00D1\u20ACain, 1:1-3",
    "R\uFFFDin, 1:2-3",
    "Rain \uD83D, 1:6-7",
    "Rain \uD83D snow, 1:6-7",
    "\uDE80 rain, 1:1-2",
    "Rain \uDE80, 1:6-7",
  })
  void areReported_withTheirRange(String text, String range) {
    assertThat(wrong(text)).containsExactly(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain \uD83D\uDE80 snow",
        "\uD83D\uDE80",
        "Ch\u00E2teau",
        "ch\u00E2",
        "S\u00C3o",
        "S\u00C3",
        "S\u00C3\u00C0",
        "\u00D1andu",
        "Caf\u00E9",
      })
  void lettersThatAreMeantAreNot(String text) {
    assertThat(wrong(text)).isEmpty();
  }
}
