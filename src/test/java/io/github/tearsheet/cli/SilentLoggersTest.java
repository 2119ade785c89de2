package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.junit.jupiter.api.Test;

class SilentLoggersTest {

  @Test
  void logsNothing() {
    Logger logger = System.getLogger("a.library");

    assertThat(logger.getName()).isEqualTo("a.library");
    assertThat(logger.isLoggable(Level.ERROR)).isFalse();
  }
}
