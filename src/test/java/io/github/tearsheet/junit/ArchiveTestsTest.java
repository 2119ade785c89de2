package io.github.tearsheet.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.policy.Policy;
import io.github.tearsheet.report.Baseline;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTestsTest {

  private static final Path TESTDATA = Path.of("testdata");

  @TempDir private Path folder;

  @BeforeEach
  void copyPages() throws IOException {
    Files.copy(TESTDATA.resolve("articles/plain.txt"), folder.resolve("a.txt"));
    Files.copy(TESTDATA.resolve("malformed/TS201-dash-lost.txt"), folder.resolve("b.txt"));
    Files.copy(TESTDATA.resolve("malformed/TS101-stamp-comes-first.txt"), folder.resolve("c.txt"));
  }

  /** The pages of the test data that have no diagnostics, as a user would check them. */
  @TestFactory
  Stream<DynamicTest> checksSoundPages() {
    return ArchiveTests.of(TESTDATA.resolve("articles/plain.txt"));
  }

  private List<String> failures(Policy policy) {
    try (Stream<DynamicTest> tests = ArchiveTests.of(folder, policy)) {
      return tests
          .filter(test -> catchThrowable(test.getExecutable()::execute) != null)
          .map(DynamicTest::getDisplayName)
          .toList();
    }
  }

  private static Policy.Builder from(Severity level) {
    return Policy.builder().failLevel(level);
  }

  @Test
  void failsForPagesThatReachTheFailLevel() {
    assertThat(failures(Policy.builder().build())).containsExactly("c.txt");
    assertThat(failures(from(Severity.WARNING).build())).containsExactly("b.txt", "c.txt");
  }

  @Test
  void followsRulesForPaths() {
    Policy policy =
        from(Severity.WARNING)
            .folder(folder)
            .exclude("b.txt")
            .ignoreIn(Set.of(DiagnosticCode.MISSING_SITE_HEADER), "c.txt")
            .build();
    assertThat(failures(policy)).isEmpty();
  }

  @Test
  void showsTheLineAndItsDiagnostic_whenATestFails() {
    try (Stream<DynamicTest> tests = ArchiveTests.of(folder.resolve("c.txt"))) {
      DynamicTest test = tests.findFirst().orElseThrow();
      assertThat(catchThrowable(test.getExecutable()::execute))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("c.txt:1:1: error TS101: ")
          .hasMessageContaining("1 | ");
      assertThat(test.getTestSourceUri())
          .contains(URI.create(folder.resolve("c.txt").toUri() + "?line=1"));
    }
  }

  @Test
  void fails_whenThereIsNoPage() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (Stream<DynamicTest> tests = ArchiveTests.of(empty, Policy.builder().build())) {
      DynamicTest test = tests.findFirst().orElseThrow();
      assertThat(catchThrowable(test.getExecutable()::execute))
          .hasMessage(empty + ": no page found");
    }
  }

  @Test
  void saysThatFilesAreExcluded_whenAllAre() {
    try (Stream<DynamicTest> tests =
        ArchiveTests.of(folder, Policy.builder().folder(folder).exclude("*").build())) {
      DynamicTest test = tests.findFirst().orElseThrow();
      assertThat(test.getDisplayName()).isEqualTo(folder + ": excluded: 3");
      assertThat(catchThrowable(test.getExecutable()::execute)).isNull();
    }
  }

  @Test
  void namesPagesFromTheFolder() throws IOException {
    Files.createDirectory(folder.resolve("1994"));
    Files.copy(folder.resolve("a.txt"), folder.resolve("1994/a.txt"));
    try (Stream<DynamicTest> tests = ArchiveTests.of(folder, Policy.builder().build())) {
      assertThat(tests.map(DynamicTest::getDisplayName))
          .containsExactly("1994/a.txt", "a.txt", "b.txt", "c.txt");
    }
    try (Stream<DynamicTest> tests = ArchiveTests.of(folder.resolve("b.txt"))) {
      assertThat(tests.map(DynamicTest::getDisplayName)).containsExactly("b.txt");
    }
  }

  @Test
  void checksNoBaseline() throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("d.txt"))) {
      Baseline.writer(out, folder).close();
    }
    assertThat(failures(Policy.builder().build())).containsExactly("c.txt");
  }
}
