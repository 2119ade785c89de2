package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Part;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** The spans of parts: each span is its part, and together they are the page. */
class SpansTest {

  static List<TestPage> pages() {
    return TestPage.all();
  }

  @EachPage
  @MethodSource("pages")
  void textOfASpanIsTheTextOfItsPart(TestPage page) {
    ParseResult result = page.parse();

    result.page().stream()
        .flatMap(PageParts::all)
        .forEach(part -> assertThat(PageParts.textAtSpan(result, part)).isEqualTo(part.text()));
  }

  @Test
  void lineFeedsSeparateTheLinesOfATeaserWhateverEndsThemOnThePage() throws IOException {
    Path page = TestPage.FOLDER.resolve("listings/day-of-theaters-with-programs.txt");
    String text = Files.readString(page).replace("Drama Theater", "Drama\fTheater");

    assertThat(teasers(text.replace("\n", "\r\n"))).isEqualTo(teasers(text));
    assertThat(teasers(text))
        .first(STRING)
        .startsWith("Thursday, December 6th\n\nThe Drama\fTheater of Gorka");
  }

  @Test
  void aBoxEndsTheTeaserAboveIt() throws IOException {
    String box = "To Our Readers\n\nWrite to us.\n\nEmail the Opinion Page Editor\n\n";
    Path page = TestPage.FOLDER.resolve("listings/day-of-theaters-with-programs.txt");
    String text = Files.readString(page).replaceFirst("(?m)^(?=The Drama Theater)", box);

    ParseResult result = ArchiveParser.create().parse(text);

    assertThat(teasers(text)).first(STRING).isEqualTo("Thursday, December 6th");
    assertThat(PageParts.leftOver(result)).isEmpty();
  }

  private static List<String> teasers(String text) {
    Listing listing = (Listing) ArchiveParser.create().parse(text).page().orElseThrow();
    return listing.entries().stream()
        .flatMap(entry -> entry.teaser().stream())
        .map(Text::text)
        .toList();
  }

  @EachPage
  @MethodSource("pages")
  void noPartBeginsOrEndsWithWhiteSpace(TestPage page) {
    page.parse().page().stream()
        .flatMap(PageParts::all)
        .map(Part::text)
        .forEach(text -> assertThat(text).isNotEmpty().isEqualTo(text.strip()));
  }

  @EachPage
  @MethodSource("pages")
  void partsTileThePage(TestPage page) {
    assertThat(PageParts.leftOver(page.parse())).isEmpty();
  }

  /** What is inside a part is in its text, and one piece ends before the next begins. */
  @EachPage
  @MethodSource("pages")
  void partsInsideAPartDoNotOverlap(TestPage page) {
    page.parse().page().stream()
        .flatMap(PageParts::all)
        .forEach(
            part -> {
              int at = PageParts.span(part).start();
              for (Part inside : part.parts()) {
                assertThat(PageParts.span(inside).start()).isGreaterThanOrEqualTo(at);
                at = PageParts.span(inside).end();
              }
              assertThat(at).isLessThanOrEqualTo(PageParts.span(part).end());
            });
  }

  @EachPage
  @MethodSource("pages")
  void aCaptionsSpanHoldsItsCreditAndItsText(TestPage page) {
    ParseResult result = page.parse();

    result.article().map(Article::captions).orElse(List.of()).stream()
        .forEach(
            caption -> {
              String whole = result.source().substring(caption.span().orElseThrow());
              caption.credit().ifPresent(credit -> assertThat(whole).startsWith(credit.text()));
              caption.description().ifPresent(text -> assertThat(whole).endsWith(text.text()));
            });
  }

  @EachPage
  @MethodSource("pages")
  void sectionsAndNoticesReachFromTheirFirstToTheirLastPart(TestPage page) {
    page.parse()
        .article()
        .ifPresent(
            article -> {
              for (Section section : article.sections()) {
                Article alone = Article.builder().addSections(section).build();
                assertThat(section.span()).contains(spanOfParts(alone));
              }
              for (Notice notice : article.notices()) {
                Article alone = Article.builder().addNotices(notice).build();
                assertThat(notice.span()).contains(spanOfParts(alone));
              }
            });
  }

  @EachPage
  @MethodSource("pages")
  void entriesReachFromHeadlineToTeaser(TestPage page) {
    page.parse().listing().map(Listing::entries).orElse(List.of()).stream()
        .forEach(
            entry -> {
              int start = entry.headline().span().orElseThrow().start();
              int end = entry.teaser().orElse(entry.headline()).span().orElseThrow().end();
              assertThat(entry.span()).contains(new SourceSpan(start, end));
            });
  }

  private static SourceSpan spanOfParts(Page page) {
    List<Part> parts = page.parts();
    return new SourceSpan(
        PageParts.span(parts.get(0)).start(), PageParts.span(parts.get(parts.size() - 1)).end());
  }

  @EachPage
  @MethodSource("pages")
  void theSpanOfAPageReachesFromItsFirstToItsLastPart(TestPage page) {
    page.parse()
        .page()
        .ifPresent(parsed -> assertThat(parsed.span()).contains(spanOfParts(parsed)));
  }
}
