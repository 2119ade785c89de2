package io.github.tearsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.EachPage;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There and back: text, page, text. */
class PageWriterTest {

  private static final Dateline DATELINE =
      Dateline.builder()
          .place(Text.of("OLEN (AP)"))
          .city(Text.of("OLEN"))
          .agency(Text.of("AP"))
          .build();

  static List<TestPage> readablePages() {
    return TestPage.all().stream().filter(page -> page.parse().page().isPresent()).toList();
  }

  @EachPage
  @MethodSource("readablePages")
  void whatIsWrittenReadsAsTheSamePage(TestPage file) {
    Page page = file.parse().page().orElseThrow();

    ParseResult again = file.parser().parse(SourceText.of(file.origin(), PageWriter.write(page)));

    assertThat(again.page()).contains(page);
  }

  @EachPage
  @MethodSource("readablePages")
  void writingTwiceChangesNothing(TestPage file) {
    String once = PageWriter.write(file.parse().page().orElseThrow());

    Page again = file.parser().parse(SourceText.of(file.origin(), once)).page().orElseThrow();

    assertThat(PageWriter.write(again)).isEqualTo(once);
  }

  /** These pages are laid out by the rule, so not a byte of them may change. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles/final-newline",
        "articles/footer",
        "articles/notice-at-the-end",
        "briefs/agency-in-the-dateline",
        "briefs/agency-on-a-source-line",
        "briefs/agency-in-a-sign-off",
        "listings/day",
        "press-reviews/papers-line-by-line",
        "press-reviews/heading-before-each-paper",
        "letters/your-letters"
      })
  void aCanonicalPageComesBackByteForByte(String name) {
    TestPage file = new TestPage(TestPage.FOLDER.resolve(name + ".txt"));

    assertThat(PageWriter.write(file.parse().page().orElseThrow())).isEqualTo(file.text());
  }

  @Test
  void anAgencyGivenByHandIsASignOff() {
    Article article =
        Article.builder()
            .headline(Text.of("News in Brief"))
            .addSections(
                Section.builder()
                    .heading(Text.of("Mill Grinds Again"))
                    .addParagraphs(Paragraph.of("It grinds."))
                    .agency(Text.of("Bloomberg"))
                    .build())
            .build();

    String written = PageWriter.write(article);

    assertThat(written).isEqualTo("News in Brief\n\nMill Grinds Again\n\nIt grinds. (Bloomberg)\n");
    assertThat(ArchiveParser.create().parse(written).article().orElseThrow().sections())
        .isEqualTo(article.sections());
  }

  @Test
  void writesTheDatelineAlone_whenTheStoryHasNoParagraph() {
    Article article = Article.builder().headline(Text.of("Rain")).dateline(DATELINE).build();

    assertThat(PageWriter.write(article)).isEqualTo("Rain\n\nOLEN (AP) --\n");
  }

  @Test
  void writesNoSignOff_whenTheDatelineNamesTheAgency() {
    Section section =
        Section.builder()
            .heading(Text.of("Mill Grinds Again"))
            .dateline(DATELINE)
            .addParagraphs(Paragraph.of("It grinds."))
            .agency(Text.of("AP"))
            .build();
    Article article =
        Article.builder().headline(Text.of("News in Brief")).addSections(section).build();

    assertThat(PageWriter.write(article))
        .isEqualTo("News in Brief\n\nMill Grinds Again\n\nOLEN (AP) -- It grinds.\n");
  }

  @Test
  void writesTheDatelineAndTheSignOff_whenASectionHasNoParagraph() {
    Section section =
        Section.builder()
            .heading(Text.of("Mill Grinds Again"))
            .dateline(Dateline.builder().place(Text.of("OLEN")).city(Text.of("OLEN")).build())
            .agency(Text.of("AP"))
            .build();
    Section heading = Section.builder().heading(Text.of("Mill Stops")).build();
    Article article =
        Article.builder().headline(Text.of("News in Brief")).addSections(section, heading).build();

    assertThat(PageWriter.write(article))
        .isEqualTo("News in Brief\n\nMill Grinds Again\n\nOLEN -- (AP)\n\nMill Stops\n");
  }

  @Test
  void startsWithTheTitle_whenAListingHasNoSiteLines() {
    Listing listing =
        Listing.builder()
            .title(Text.of("Free access archive"))
            .addEntries(
                ListingEntry.builder()
                    .headline(Text.of("Rain"))
                    .teaser(Text.of("A \"wet\" day"))
                    .build())
            .build();

    assertThat(PageWriter.write(listing))
        .isEqualTo("Free access archive\n\nRain\n\nA \"\"wet\"\" day\n");
  }
}
