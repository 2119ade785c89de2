package io.github.tearsheet.report;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_HEADLINE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.SKIPPED_FILES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.source.SourcePosition;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageDiagnosticsTest {

  private static PageDiagnostics page(String text, DiagnosticCode... codes) {
    SourcePosition start = new SourcePosition(1, 1);
    return new PageDiagnostics(
        SourceText.of("a.txt", text),
        Arrays.stream(codes)
            .map(
                code ->
                    new Diagnostic(
                        "a.txt",
                        code,
                        code.defaultSeverity(),
                        code.label(),
                        new SourceSpan(0, 0),
                        start,
                        start))
            .toList());
  }

  @Test
  void isAPage_whenItHasTextOrNoProblemOfADump() {
    assertThat(page("Rain", DAMAGED_DUMP).isPage()).isTrue();
    assertThat(page("", MISSING_HEADLINE).isPage()).isTrue();
    assertThat(page("").isPage()).isTrue();
    assertThat(page("", MISSING_HEADLINE, DAMAGED_DUMP).isPage()).isFalse();
  }

  @Test
  void isAboutSkippedFiles_whenItIsNothingElse() {
    assertThat(page("", SKIPPED_FILES).isAboutSkippedFiles()).isTrue();
    assertThat(page("", SKIPPED_FILES, DAMAGED_DUMP).isAboutSkippedFiles()).isFalse();
    assertThat(page("Rain", SKIPPED_FILES).isAboutSkippedFiles()).isFalse();
  }

  @Test
  void leavesOutTheLast_andCountsThem() {
    PageDiagnostics page = page("Rain", MISSING_HEADLINE, DAMAGED_DUMP, SKIPPED_FILES).first(2);

    assertThat(page.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(MISSING_HEADLINE, DAMAGED_DUMP);
    assertThat(page.notShown()).isEqualTo(1);
    assertThat(page.first(0).notShown()).isEqualTo(3);
    assertThat(page.first(5)).isEqualTo(page);
  }
}
