package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.ProcessRun;
import io.github.tearsheet.internal.library.OptionalDependency;
import io.github.tearsheet.write.WriterProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionalDependencyTest {

  private static final String NEEDED = ".*(classes|antlr4-runtime[^/]*\\.jar|jspecify[^/]*\\.jar)$";

  /** What is printed about each dump on a class path without any optional library. */
  private static final Map<String, String> DUMPS =
      Map.of(
          "pages.txt", "pages=14 problems=0",
          "pages.txt.gz", "pages=14 problems=0",
          "pages.txt.bz2", missing("bzip2", "org.apache.commons:commons-compress"),
          "pages.txt.xz", missing("xz", "org.tukaani:xz"),
          "pages.txt.zst", missing("zstd", "com.github.luben:zstd-jni"),
          "pages.zip", missing("zip", "org.apache.commons:commons-compress"),
          "pages.tar.gz", missing("tar", "org.apache.commons:commons-compress"),
          "pages.jsonl", missing("JSON Lines", "tools.jackson.core:jackson-core"),
          "pages.wet", "pages=14 problems=0");

  private static String missing(String format, String library) {
    return "reading %s needs the library %s on the class path".formatted(format, library);
  }

  @Test
  void namesTheLibrary_whenItIsMissing() {
    String[] dumps =
        DUMPS.keySet().stream()
            .map(file -> TestDumps.FOLDER.resolve("sound").resolve(file).toString())
            .toArray(String[]::new);

    ProcessRun run = ProcessRun.java(NEEDED, DumpProgram.class, dumps);

    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines()).containsExactlyElementsOf(DUMPS.values());
  }

  @Test
  void writersNameTheLibrary_whenItIsMissing() {
    ProcessRun run = ProcessRun.java(NEEDED, WriterProgram.class);

    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines())
        .containsExactly(
            "writing JSON needs the library tools.jackson.core:jackson-core on the class path",
            "writing tables needs the library de.siegmar:fastcsv on the class path",
            "writing JSON needs the library tools.jackson.core:jackson-core on the class path",
            "writing SARIF needs the library tools.jackson.core:jackson-core on the class path",
            "writing GITLAB needs the library tools.jackson.core:jackson-core on the class path",
            "[Rain]");
  }

  @ParameterizedTest
  @EnumSource
  void namesTheLibrary_whenAClassOfItIsMissing(OptionalDependency dependency) {
    assertThatExceptionOfType(MissingLibraryException.class)
        .isThrownBy(
            () ->
                dependency.use(
                    "reading maps",
                    () -> {
                      throw new NoClassDefFoundError("a class");
                    }))
        .withMessage(
            "reading maps needs the library %s on the class path"
                .formatted(dependency.coordinates()))
        .withCauseInstanceOf(NoClassDefFoundError.class);
  }

  @ParameterizedTest
  @EnumSource
  void isADependencyOfTheBuild(OptionalDependency dependency) throws IOException {
    String[] parts = dependency.coordinates().split(":", -1);

    assertThat(parts).hasSize(2);
    assertThat(Files.readString(Path.of("pom.xml")))
        .containsPattern(
            "<groupId>%s</groupId>\\s*<artifactId>%s</artifactId>".formatted(parts[0], parts[1]));
  }
}
