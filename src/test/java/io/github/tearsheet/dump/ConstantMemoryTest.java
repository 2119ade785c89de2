package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ProcessRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps of 300 MB, each read by a virtual machine with 64 MB. */
class ConstantMemoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TEXT",
        "TEXT.GZ",
        "TEXT.BZ2",
        "TEXT.XZ",
        "TEXT.ZST",
        "ZIP",
        "TAR",
        "JSON_LINES",
        "JSON_LINES.GZ",
        "WET",
        "WET_GZ"
      })
  void isEnough(String format) {
    ProcessRun run = ProcessRun.java(List.of("-Xmx64m"), DumpProgram.class, format, "300");

    assertThat(run.errors()).isEmpty();
    assertThat(run.output()).matches("pages=19\\d{3} faults=0\n");
  }
}
