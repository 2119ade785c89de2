package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.dump.DumpFormat;
import io.github.tearsheet.dump.DumpLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads any bytes as a dump: the seeds are dumps of each format. */
class DumpFuzz {

  private static final ArchiveDump.Builder DUMPS =
      ArchiveDump.builder()
          .threads(1)
          .limits(
              DumpLimits.builder().pageBytes(1 << 16).entries(100).unpackedBytes(1 << 22).build());

  @TempDir static Path folder;

  @MethodSource("io.github.tearsheet.FuzzInputs#dumps")
  @FuzzTest
  void dump(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("dump"), bytes);

    List<ParseResult> pages = read(DUMPS.open(file));

    pages.forEach(Properties::assertSpansTileThePage);
    assertSame(pages, read(DUMPS.open(file)));
    for (DumpFormat format : DumpFormat.values()) {
      read(DUMPS.open(new ByteArrayInputStream(bytes), "stream", format))
          .forEach(Properties::assertSpansTileThePage);
    }
  }

  private static List<ParseResult> read(ArchiveDump dump) {
    try (dump) {
      return dump.stream().toList();
    }
  }

  private static void assertSame(List<ParseResult> first, List<ParseResult> second) {
    assertThat(second).hasSameSizeAs(first);
    for (int i = 0; i < first.size(); i++) {
      Properties.assertSame(first.get(i), second.get(i));
    }
  }
}
