package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same page gives the same article in each layout, except for the data of the lost lines. Each
 * exception is a rule of the layout, not a page.
 */
class LayoutsAgreeTest {

  /** A caption without a credit shows itself by the line end below it, on spaced pages alone. */
  private static boolean hasCaptionByPosition(ParseResult result) {
    return result.diagnostics().stream()
        .map(found -> found.code())
        .anyMatch(
            code ->
                code == DiagnosticCode.ASSUMED_CAPTION || code == DiagnosticCode.UNCERTAIN_CREDIT);
  }

  /** Without its last line a box ends at the first blank one. */
  private static boolean hasBoxWithoutLastLine(Article article) {
    return article.notices().stream().anyMatch(LayoutsAgreeTest::endsAtBlank);
  }

  /** One line above a review is a paper if two blank lines follow it, else a heading. */
  private static boolean hasSinglePaper(Article article) {
    return article.papers().size() == 1;
  }

  private static boolean endsAtBlank(Notice notice) {
    String first = notice.lines().get(0).text();
    String last = notice.lines().get(notice.lines().size() - 1).text();
    return (first.equals("To Our Readers") || first.startsWith("HAS SOMETHING"))
        && !last.equals("Email the Opinion Page Editor");
  }

  /** Spaced pages, with header, stamp and headline. */
  static List<TestPage> pages() {
    return Stream.of("articles", "briefs", "letters", "press-reviews")
        .flatMap(folder -> TestPage.in(folder).stream())
        .filter(page -> page.parse().article().flatMap(Article::headline).isPresent())
        .toList();
  }

  @EachPage
  @MethodSource("pages")
  void aCompactPageIsTheSame(TestPage page) {
    ParseResult spaced = page.parse();
    assumeFalse(hasCaptionByPosition(spaced));
    assumeFalse(hasBoxWithoutLastLine(article(spaced)));
    assumeFalse(hasSinglePaper(article(spaced)));
    String compact =
        page.text().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));

    Article read = article(ArchiveParser.create().parse(compact));

    if (hasSignatureOfLines(article(spaced))) {
      assertThat(texts(read)).isEqualTo(texts(article(spaced)));
    } else {
      assertThat(read).isEqualTo(article(spaced));
    }
  }

  /** Only blank lines separate such a signature from the next title. */
  private static boolean hasSignatureOfLines(Article article) {
    return article.sections().stream().anyMatch(letter -> letter.signature().size() > 1);
  }

  private static List<List<Paragraph>> texts(Article article) {
    return article.sections().stream().map(Section::paragraphs).toList();
  }

  @EachPage
  @MethodSource("pages")
  void aBarePageIsTheSame(TestPage page) {
    Article spaced = article(page.parse());
    SourceSpan headline = spaced.headline().flatMap(text -> text.span()).orElseThrow();
    String bare = page.parse().source().content().substring(headline.start());

    Article read = article(ArchiveParser.builder().layout(Layout.BARE).build().parse(bare));

    assertThat(read).isEqualTo(withoutTop(spaced).build());
  }

  /** The kind of other pages can be lost with their headline. */
  @EachPage
  @MethodSource("pages")
  void aHeadlessStoryIsTheSame(TestPage page) {
    ParseResult spaced = page.parse();
    Article article = article(spaced);
    assumeTrue(article.kind() == PageKind.ARTICLE && article.repeatedHeadlines().isEmpty());
    assumeFalse(hasCaptionByPosition(spaced));
    SourceSpan headline = article.headline().flatMap(text -> text.span()).orElseThrow();
    String story = spaced.source().content().substring(headline.end()).strip();

    Article read = article(ArchiveParser.builder().layout(Layout.HEADLESS).build().parse(story));

    assertThat(read).isEqualTo(withoutTop(article).headline(Optional.empty()).build());
  }

  private static Article.Builder withoutTop(Article article) {
    return Article.builder().from(article).boilerplate(List.of()).updateStamp(Optional.empty());
  }

  private static Article article(ParseResult result) {
    return result.article().orElseThrow();
  }
}
