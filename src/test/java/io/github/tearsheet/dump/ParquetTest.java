package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Parquet where it is not read. These tests see the classes for Java 17; what reads it is tested in
 * {@code src/it/parquet}.
 */
class ParquetTest {

  private static final Path PAGES = TestDumps.FOLDER.resolve("parquet/zstd.parquet");

  private static final String NOT_A_FILE =
      "unsupported format: Parquet in a stream, an archive or a compression (unpack it to a file)";

  @TempDir private Path folder;

  private static List<String> messages(ArchiveDump dump) {
    try (dump) {
      return dump.stream()
          .flatMap(result -> result.diagnostics().stream())
          .map(found -> found.code().id() + " " + found.message())
          .toList();
    }
  }

  @Test
  void saysWhatIsNeeded_onOlderJava() {
    assertThat(messages(ArchiveDump.open(PAGES)))
        .containsExactly(
            "TS407 unsupported format: Parquet"
                + " (needs Java 21 or newer, and a jar that was built on it)");
  }

  @ParameterizedTest
  @EnumSource(names = {"AUTO", "PARQUET"})
  void refusesAStream(DumpFormat format) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(Files.readAllBytes(PAGES));

    assertThat(messages(ArchiveDump.open(in, "in", format))).containsExactly("TS407 " + NOT_A_FILE);
  }

  @ParameterizedTest
  @EnumSource
  void refusesACompressedFile(Packing packing) throws IOException {
    byte[] packed = TestDumps.packed(packing, Files.readAllBytes(PAGES));
    Path file = Files.write(folder.resolve("packed"), packed);

    assertThat(messages(ArchiveDump.open(file))).containsExactly("TS407 " + NOT_A_FILE);
  }

  @ParameterizedTest
  @EnumSource(names = {"ZIP", "TAR"})
  void refusesAnEntry_andReadsTheOthers(DumpWriter format) throws IOException {
    byte[] archive =
        TestDumps.bytes(
            format,
            List.of(
                TestDumps.entry("pages.parquet", Files.readAllBytes(PAGES)),
                TestDumps.entry("page.txt", TestDumps.text())));
    Path file = Files.write(folder.resolve("archive"), archive);

    try (ArchiveDump dump = ArchiveDump.open(file)) {
      List<ParseResult> results = dump.stream().toList();
      assertThat(results.get(0).source().name()).endsWith("archive!/pages.parquet");
      assertThat(results.get(0).diagnostics())
          .singleElement()
          .extracting(found -> found.message())
          .isEqualTo(NOT_A_FILE);
      assertThat(results).hasSizeGreaterThan(2);
    }
  }

  @Test
  void readsATextThatBeginsAsParquetDoes() throws IOException {
    Path file = Files.write(folder.resolve("page.txt"), "PAR1 is a word here.\n".getBytes(UTF_8));

    assertThat(messages(ArchiveDump.open(file))).noneMatch(message -> message.contains("TS407"));
  }
}
