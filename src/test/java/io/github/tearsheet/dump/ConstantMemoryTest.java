package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ProcessRun;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ConstantMemoryTest {

  private static final List<String> FORMATS =
      List.of(
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
          "WET_GZ");

  @Test
  void readsADumpOf300Megabytes_in64MegabytesOfMemory() {
    String[] dumps = FORMATS.stream().map(format -> format + ":300").toArray(String[]::new);

    ProcessRun run = ProcessRun.java(List.of("-Xmx64m"), DumpProgram.class, dumps);

    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines())
        .hasSameSizeAs(FORMATS)
        .allMatch(line -> line.matches("pages=19\\d{3} problems=0"));
  }
}
