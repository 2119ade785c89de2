package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.model.Part;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;

/** Properties of every parse result, whatever the input was. */
final class Properties {

  private Properties() {}

  /** Asserts that spans lie inside the text, and that parts and white space cover it. */
  static void assertSpansTileThePage(ParseResult result) {
    String text = result.source().content();
    for (Part part : parts(result)) {
      SourceSpan span = PageParts.span(part);
      assertInside(span, text);
      assertThat(PageParts.textAtSpan(result, part)).isEqualTo(part.text());
    }
    result.diagnostics().forEach(diagnostic -> assertInside(diagnostic.span(), text));
    assertThat(PageParts.leftOver(result)).isEmpty();
  }

  private static void assertInside(SourceSpan span, String text) {
    assertThat(span.start()).isBetween(0, span.end());
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  /** Asserts that two results are equal, including the spans, which {@code equals} ignores. */
  static void assertSame(ParseResult first, ParseResult second) {
    assertThat(second).isEqualTo(first);
    assertThat(parts(second)).isEqualTo(parts(first));
  }

  private static List<Part> parts(ParseResult result) {
    return result.page().map(page -> PageParts.all(page).toList()).orElse(List.of());
  }
}
