package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticCodesTest {

  static List<TestPage> malformed() {
    return TestPage.in("malformed");
  }

  /** Only dumps show that there is more than one page, or that the dump itself is damaged. */
  @ParameterizedTest
  @EnumSource
  void twoMalformedPagesOrDumpsOrMoreShowEachCode(DiagnosticCode code) throws IOException {
    try (Stream<Path> dumps = Files.list(TestPage.FOLDER.resolve("dumps/faulty"))) {
      assertThat(
              Stream.concat(
                  malformed().stream().map(TestPage::name),
                  dumps.map(dump -> dump.getFileName().toString())))
          .filteredOn(name -> name.startsWith(code.id()))
          .hasSizeGreaterThan(1);
    }
  }

  @EachPage
  @MethodSource("malformed")
  void aMalformedPageHasTheFaultOfItsName(TestPage page) {
    assertThat(page.parse().diagnostics())
        .extracting(found -> found.code().id())
        .contains(page.name().substring(0, 5));
  }

  @EachPage
  @MethodSource("malformed")
  void messagesAreForArchivists(TestPage page) {
    assertThat(page.parse().diagnostics())
        .extracting(Diagnostic::message)
        .allSatisfy(
            message ->
                assertThat(message)
                    .doesNotContainIgnoringCase("token")
                    .doesNotContainIgnoringCase("mismatched")
                    .doesNotContainIgnoringCase("extraneous")
                    .doesNotContainIgnoringCase("expecting")
                    .doesNotContain("\n"));
  }

  @EachPage
  @MethodSource("malformed")
  void diagnosticsAreSortedByPosition(TestPage page) {
    assertThat(page.parse().diagnostics())
        .isSortedAccordingTo(
            (a, b) ->
                a.span().start() != b.span().start()
                    ? Integer.compare(a.span().start(), b.span().start())
                    : a.code().compareTo(b.code()));
  }

  @Test
  void idsAreUniqueAndInOrder() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
