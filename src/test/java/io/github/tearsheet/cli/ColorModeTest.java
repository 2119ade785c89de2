package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorModeTest {

  private static final Map<String, String> NONE = Map.of();

  @Test
  void autoAsksTheTerminalAndTheEnvironment() {
    assertThat(ColorMode.AUTO.colors(true, NONE)).isTrue();
    assertThat(ColorMode.AUTO.colors(false, NONE)).isFalse();
    assertThat(ColorMode.AUTO.colors(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(ColorMode.AUTO.colors(true, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(ColorMode.AUTO.colors(true, Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void theOthersDoNot() {
    assertThat(ColorMode.ALWAYS.colors(false, Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(ColorMode.NEVER.colors(true, NONE)).isFalse();
  }
}
