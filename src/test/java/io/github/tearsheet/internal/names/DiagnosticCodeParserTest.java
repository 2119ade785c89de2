package io.github.tearsheet.internal.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticCodeParserTest {

  @ParameterizedTest
  @EnumSource
  void everyCodeIsKnownByIdAndName(DiagnosticCode code) {
    assertThat(DiagnosticCodeParser.parse(code.id())).isEqualTo(code);
    assertThat(DiagnosticCodeParser.parse(code.label())).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ts103", "Ts103", "invalid-update-stamp", "Invalid-Update-Stamp"})
  void capitalsDoNotCount(String text) {
    assertThat(DiagnosticCodeParser.parse(text)).isEqualTo(DiagnosticCode.INVALID_UPDATE_STAMP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TS130                | did you mean TS103 (invalid-update-stamp)?
          ts13                 | did you mean TS103 (invalid-update-stamp)?
          103                  | did you mean TS103 (invalid-update-stamp)?
          invalid-updatestamp  | did you mean TS103 (invalid-update-stamp)?
          Unsinged-Letter      | did you mean TS303 (unsigned-letter)?
          T5402                | did you mean TS402 (damaged-dump)?
          sheep                | 'tearsheet explain' lists all codes
          ''                   | 'tearsheet explain' lists all codes
          """)
  void anUnknownOneIsToldWithTheNearest(String text, String advice) {
    assertThatThrownBy(() -> DiagnosticCodeParser.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown code '%s': %s".formatted(text, advice));
  }

  @ParameterizedTest
  @CsvSource({
    "ignroe, ignore",
    "IGNORE, ignore",
    "sevrity, severity",
    "baselin, baseline",
    "fix, "
  })
  void theNearestWordIsFound(String word, String nearest) {
    assertThat(NearestName.of(word, List.of("severity", "ignore", "baseline")).orElse(null))
        .isEqualTo(nearest);
  }
}
