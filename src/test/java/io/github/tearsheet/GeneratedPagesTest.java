package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.generator.PageGenerator;
import io.github.tearsheet.generator.PageGenerator.Generated;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import io.github.tearsheet.write.PageWriter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of random parts: what was put in must come out. A seed that fails is named. */
class GeneratedPagesTest {

  private static final int PAGES = 10_000;

  /** Of a family whose pages have neither header nor stamp. */
  private static final String BARE_URL = "http://oldtmt.vedomosti.ru/news/article/tmt/202712.html";

  private final ArchiveParser parser = ArchiveParser.create();

  static long[] seeds() {
    return Seeds.of(1994);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePartsPutInComeOut(long seed) {
    PageGenerator generator = new PageGenerator(seed);
    for (int i = 0; i < PAGES; i++) {
      Generated page = generator.next();

      ParseResult result = parser.parse(page.text());

      assertThat(result.page()).as(place(seed, i, page.text())).contains(page.page());
      assertThat(PageParts.leftOver(result)).as(place(seed, i, page.text())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenReadsTheSame(long seed) {
    PageGenerator generator = new PageGenerator(seed);
    for (int i = 0; i < PAGES / 10; i++) {
      Generated page = generator.next();
      String written = PageWriter.write(page.page());

      assertThat(parser.parse(written).page()).as(place(seed, i, written)).contains(page.page());
    }
  }

  /**
   * Blank lines carry no text: except where only they separate parts, a page without them is the
   * same.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void aCompactPageIsTheSame(long seed) {
    PageGenerator generator = new PageGenerator(seed);
    for (int i = 0; i < PAGES / 10; i++) {
      Generated page = generator.next();
      if (needsBlankLines(page)) {
        continue;
      }
      String compact = page.text().replaceAll("\\R+", "\n");

      ParseResult result = parser.parse(compact);

      assertThat(result.layout()).as(place(seed, i, compact)).isEqualTo(Layout.COMPACT);
      assertThat(result.page()).as(place(seed, i, compact)).contains(page.page());
    }
  }

  /** A headless page is the page below its headline. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aHeadlessPageIsTheStory(long seed) {
    PageGenerator generator = new PageGenerator(seed);
    ArchiveParser headless = ArchiveParser.builder().layout(Layout.HEADLESS).build();
    for (int i = 0; i < PAGES / 10; i++) {
      Generated page = generator.next();
      if (page.page() instanceof Article article
          && article.kind() == PageKind.ARTICLE
          && article.headline().isPresent()) {
        String headline = article.headline().get().text();
        String story =
            page.text().substring(page.text().lastIndexOf(headline) + headline.length()).strip();
        if (needsBlankLines(page)
            && (story.lines().noneMatch(String::isEmpty) || hasUncreditedCaption(article))) {
          continue;
        }

        ParseResult result = headless.parse(story);

        assertThat(result.article()).as(place(seed, i, page.text())).contains(storyOf(article));
      }
    }
  }

  /** A bare page is the page without the site's lines, by its layout or by its URL. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aBarePageIsThePageBelowItsStamp(long seed) {
    PageGenerator generator = new PageGenerator(seed);
    ArchiveParser bare = ArchiveParser.builder().layout(Layout.BARE).build();
    for (int i = 0; i < PAGES / 10; i++) {
      Generated page = generator.next();
      if (page.page() instanceof Article article && article.headline().isPresent()) {
        String text = page.text().substring(page.text().indexOf(article.headline().get().text()));
        Article expected =
            Article.builder()
                .from(article)
                .boilerplate(List.of())
                .updateStamp(Optional.empty())
                .build();
        SourceOrigin origin = SourceOrigin.builder().file("page").url(BARE_URL).build();

        for (ParseResult result :
            List.of(bare.parse(text), parser.parse(SourceText.of(origin, text)))) {
          assertThat(result.article().map(GeneratedPagesTest::withoutUrl))
              .as(place(seed, i, text))
              .contains(expected);
          assertThat(result.diagnostics())
              .as(place(seed, i, text))
              .noneMatch(found -> found.severity() == Severity.ERROR);
        }
      }
    }
  }

  private static Article withoutUrl(Article article) {
    return Article.builder().from(article).url(Optional.empty()).build();
  }

  /** Without a headline, such a caption is a paragraph. */
  private static boolean hasUncreditedCaption(Article article) {
    return article.captions().stream().anyMatch(caption -> caption.credit().isEmpty());
  }

  private static Article storyOf(Article article) {
    return Article.builder()
        .from(article)
        .boilerplate(List.of())
        .updateStamp(Optional.empty())
        .headline(Optional.empty())
        .build();
  }

  /** A caption without credit, a lost headline, and a single paper: only blank lines show these. */
  private static boolean needsBlankLines(Generated generated) {
    return generated.page() instanceof Article article
        && (article.headline().isEmpty()
            || article.papers().size() == 1
            || hasUncreditedCaption(article));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEditedPageIsReadWhole(long seed) {
    PageGenerator generator = new PageGenerator(seed);
    Random random = new Random(seed);
    for (int i = 0; i < PAGES; i++) {
      String text = generator.next().text();
      for (int edits = random.nextInt(4); edits >= 0; edits--) {
        text = edit(text, random);
      }
      String edited = text;
      assertThatCode(() -> assertThat(PageParts.leftOver(parser.parse(edited))).isEmpty())
          .as(place(seed, i, edited))
          .doesNotThrowAnyException();
    }
  }

  /** Cuts out, doubles or moves a piece, or flips a character. */
  private static String edit(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = from + random.nextInt(Math.min(80, text.length() - from + 1));
    int at = random.nextInt(from + 1);
    String before = text.substring(0, from);
    String piece = text.substring(from, to);
    String behind = text.substring(to);
    return switch (random.nextInt(4)) {
      case 0 -> before + behind;
      case 1 -> before + piece + piece + behind;
      case 2 -> text.substring(0, at) + piece + text.substring(at, from) + behind;
      default -> before + (char) random.nextInt(0x3000) + behind;
    };
  }

  private static String place(long seed, int page, String text) {
    return "seed %d, page %d:%n%s".formatted(seed, page, text);
  }
}
