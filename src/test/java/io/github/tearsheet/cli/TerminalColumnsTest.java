package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalColumnsTest {

  @ParameterizedTest
  @CsvSource({"'24 80\n', 80", "'0 200', 200", "'5 40\r\n', 40"})
  void readsTheSecondNumber(String size, int columns) {
    assertThat(TerminalColumns.parse(size)).hasValue(columns);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "0 0\n", "80", "24 many", "24 1234567", "24 80 1"})
  void isEmpty_whenThereIsNoNumber(String size) {
    assertThat(TerminalColumns.parse(size)).isEmpty();
  }

  /** Without a terminal, as in CI, they are empty. */
  @Test
  void askTheTerminalOfThisProcess() {
    OptionalInt columns = TerminalColumns.ofProcess();

    assertThat(columns.orElse(1)).isPositive();
  }
}
