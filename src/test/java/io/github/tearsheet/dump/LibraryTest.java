package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ProcessRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Formats need their libraries, and say so. */
class LibraryTest {

  private static final String NEEDED = ".*(classes|antlr4-runtime[^/]*\\.jar|jspecify[^/]*\\.jar)$";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          pages.txt,
          pages.txt.gz,
          pages.txt.bz2, bzip2 org.apache.commons:commons-compress
          pages.txt.xz,  xz org.tukaani:xz
          pages.txt.zst, zstd com.github.luben:zstd-jni
          pages.zip,     zip org.apache.commons:commons-compress
          pages.tar.gz,  tar org.apache.commons:commons-compress
          pages.jsonl,   JSON Lines tools.jackson.core:jackson-core
          pages.wet,     web crawls org.netpreserve:jwarc
          """)
  void whatIsMissingIsNamed(String file, String needs) {
    String path = TestDumps.FOLDER.resolve("sound").resolve(file).toString();

    ProcessRun run = ProcessRun.java(NEEDED, DumpProgram.class, path);

    assertThat(run.errors()).isEmpty();
    if (needs == null) {
      assertThat(run.output()).isEqualTo("pages=14 faults=0\n");
    } else {
      String format = needs.substring(0, needs.lastIndexOf(' '));
      String library = needs.substring(needs.lastIndexOf(' ') + 1);
      assertThat(run.output())
          .matches(
              "reading %s needs the library %s:[\\d.-]+ on the class path\n"
                  .formatted(format, library));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theVersionsAreThoseThatAreTested(Library library) throws IOException {
    String[] parts = library.coordinates().split(":", -1);

    assertThat(Files.readString(Path.of("pom.xml")))
        .containsPattern(
            "<groupId>%s</groupId>\\s*<artifactId>%s</artifactId>".formatted(parts[0], parts[1]))
        .contains(".version>" + parts[2] + "<");
  }
}
