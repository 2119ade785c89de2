package io.github.tearsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tearsheet.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "two\nlines", "two\rlines"})
  void refusesAText_whenItIsNotOneLine(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Text.of(text));
  }

  @Test
  void equalsAText_whenOnlyTheirPlacesDiffer() {
    assertThat(Text.of("Rain", new SourceSpan(2, 6)))
        .isEqualTo(Text.of("Rain"))
        .hasSameHashCodeAs(Text.of("Rain"))
        .isNotEqualTo(Text.of("Snow"))
        .hasToString("Rain");
  }

  @Test
  void refusesACaption_whenItHasNeitherCreditNorText() {
    assertThatIllegalStateException().isThrownBy(() -> Caption.builder().build());

    assertThat(Caption.builder().credit(Text.of("AP")).build().description()).isEmpty();
    assertThat(Caption.builder().description(Text.of("A crane.")).build().credit()).isEmpty();
  }
}
