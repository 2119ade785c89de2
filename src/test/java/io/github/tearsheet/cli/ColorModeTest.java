package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorModeTest {

  @ParameterizedTest
  @CsvSource({
    "AUTO,   NO_COLOR, '',   true",
    "AUTO,   NO_COLOR, 1,    false",
    "AUTO,   TERM,     dumb, false",
    "AUTO,   TERM,     vt,   true",
    "ALWAYS, NO_COLOR, 1,    true",
    "NEVER,  TERM,     vt,   false"
  })
  void colorsATerminal_whenModeAndEnvironmentAllowIt(
      ColorMode mode, String variable, String value, boolean colors) {
    CommandContext context =
        new CommandRunner(Path.of("")).terminal().environment(variable, value).context();

    assertThat(mode.colors(context)).isEqualTo(colors);
  }

  @ParameterizedTest
  @CsvSource({"AUTO, false", "ALWAYS, true", "NEVER, false"})
  void colorsAFile_onlyWhenAlwaysIsAskedFor(ColorMode mode, boolean colors) {
    assertThat(mode.colors(new CommandRunner(Path.of("")).context())).isEqualTo(colors);
  }
}
