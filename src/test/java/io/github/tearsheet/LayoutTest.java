package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three layouts in which corpora hold the same pages. */
class LayoutTest {

  private static final String HEAD =
      """
      Get the latest updates as we post them \u2014 right on your browser

      . Last Updated: 07/27/2016

      Crane Sold

      """;

  private static final String STORY =
      """
      APThe crane on Monday.
      OLEN -- The crane was sold.

      It lifts.
      """;

  @ParameterizedTest
  @CsvSource({"AUTO, auto", "SPACED, spaced", "COMPACT, compact", "HEADLESS, headless"})
  void labelIsTheNameInSmallLetters(Layout layout, String label) {
    assertThat(layout.label()).isEqualTo(label);
  }

  @Test
  void spacedAndCompactAreTold() {
    ArchiveParser auto = ArchiveParser.create();
    ParseResult spaced = auto.parse(HEAD + STORY);
    ParseResult compact = auto.parse((HEAD + STORY).replace("\n\n", "\n"));

    assertThat(spaced.layout()).isEqualTo(Layout.SPACED);
    assertThat(compact.layout()).isEqualTo(Layout.COMPACT);
    assertThat(compact.diagnostics()).isEmpty();
    assertThat(compact.article()).isEqualTo(spaced.article());
  }

  @Test
  void whatALayoutLeavesOutIsNoFaultIfItWasAskedFor() {
    String page = HEAD.replace("2016\n\n", "2016\n") + STORY;

    assertThat(codes(parser(Layout.AUTO).parse(page))).containsExactly("TS107");
    assertThat(codes(parser(Layout.SPACED).parse(page))).containsExactly("TS107");
    assertThat(codes(parser(Layout.COMPACT).parse(page))).isEmpty();
  }

  @Test
  void aHeadlessPageLacksNothingIfItWasAskedFor() {
    ParseResult asked = parser(Layout.HEADLESS).parse(STORY);
    ParseResult unasked = parser(Layout.AUTO).parse(STORY);

    assertThat(asked.layout()).isEqualTo(Layout.HEADLESS);
    assertThat(asked.diagnostics()).isEmpty();
    assertThat(unasked.layout()).isEqualTo(Layout.SPACED);
    assertThat(codes(unasked)).containsExactly("TS101", "TS102", "TS104");
    assertThat(unasked.article()).isEqualTo(asked.article());
    assertThat(asked.articleOrThrow().captions())
        .extracting(Caption::credit)
        .allMatch(credit -> credit.isPresent());
    assertThat(asked.articleOrThrow().dateline()).isPresent();
  }

  @Test
  void aPageWithAHeadIsReadWithItAlsoIfHeadlessWasAskedFor() {
    ParseResult result = parser(Layout.HEADLESS).parse(HEAD + STORY);

    assertThat(result.layout()).isEqualTo(Layout.SPACED);
    assertThat(result.article()).isEqualTo(parser(Layout.AUTO).parse(HEAD + STORY).article());
  }

  @Test
  void aMixedTextIsReadPageByPage() {
    String spaced = HEAD + STORY;
    String text = spaced.replace("\n\n", "\n") + spaced + "\n" + spaced.replace("\n\n", "\n");
    List<Layout> layouts = new ArrayList<>();
    List<Article> articles = new ArrayList<>();

    while (!text.isEmpty()) {
      ParseResult result = parser(Layout.AUTO).parse(text);
      layouts.add(result.layout());
      articles.add(result.article().orElseThrow());
      text = text.substring(result.remainder().map(rest -> rest.start()).orElse(text.length()));
    }

    assertThat(layouts).containsExactly(Layout.COMPACT, Layout.SPACED, Layout.COMPACT);
    assertThat(articles).hasSize(3).containsOnly(articles.get(0));
  }

  private static ArchiveParser parser(Layout layout) {
    return ArchiveParser.builder().layout(layout).build();
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).map(code -> code.id()).toList();
  }
}
