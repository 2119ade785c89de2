package io.github.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.report.PageDiagnostics;
import io.github.tearsheet.report.ReportFormat;
import io.github.tearsheet.report.ReportSettings;
import io.github.tearsheet.report.ReportWriter;
import io.github.tearsheet.source.SourcePosition;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WellFormedWriterTest {

  static List<Arguments> texts() {
    return List.of(
        Arguments.of("", ""),
        Arguments.of("Rain Ж", "Rain Ж"),
        Arguments.of("a\uD83D\uDE00b\uD83D\uDE00", "a\uD83D\uDE00b\uD83D\uDE00"),
        Arguments.of("a\uD83Db", "a\uFFFDb"),
        Arguments.of("a\uDE00b", "a\uFFFDb"),
        Arguments.of("\uD83D\uD83D\uDE00\uDE00", "\uFFFD\uD83D\uDE00\uFFFD"),
        Arguments.of("\uDE00\uD83D.", "\uFFFD\uFFFD."));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void replacesUnpairedSurrogates_howeverItIsWritten(String text, String expected)
      throws IOException {
    StringWriter whole = new StringWriter();
    StringWriter pieces = new StringWriter();
    new WellFormedWriter(whole).write(text);
    WellFormedWriter writer = new WellFormedWriter(pieces);
    for (int i = 0; i < text.length(); i++) {
      writer.write(text.charAt(i));
    }

    assertThat(whole).hasToString(expected);
    assertThat(pieces).hasToString(expected);
  }

  @ParameterizedTest
  @EnumSource
  void noReportHasUnpairedSurrogates(ReportFormat format) {
    SourceText source = SourceText.of("page\uD83D.txt", "Ra\uD83Din\n");
    SourcePosition start = source.position(2);
    StringWriter out = new StringWriter();
    try (ReportWriter report = format.writer(out, ReportSettings.builder().build())) {
      report.write(
          new PageDiagnostics(
              source,
              List.of(
                  new Diagnostic(
                      source.name(),
                      DiagnosticCode.REPLACEMENT_CHARACTER,
                      Severity.WARNING,
                      "lost: \uDE00\u0001",
                      new SourceSpan(2, 3),
                      start,
                      start))));
    }

    assertThat(out.toString()).contains("lost: ");
    assertThat(out.toString().codePoints())
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .doesNotContain(1);
  }

  @Test
  void leavesWhatItWritesToOpen() throws IOException {
    boolean[] closed = {false};
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new WellFormedWriter(out).close();

    assertThat(closed[0]).isFalse();
  }
}
