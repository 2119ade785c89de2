package io.github.tearsheet.model;

import static io.github.tearsheet.model.PartKind.AGENCY;
import static io.github.tearsheet.model.PartKind.BOILERPLATE;
import static io.github.tearsheet.model.PartKind.CAPTION;
import static io.github.tearsheet.model.PartKind.CITY;
import static io.github.tearsheet.model.PartKind.CREDIT;
import static io.github.tearsheet.model.PartKind.DASH;
import static io.github.tearsheet.model.PartKind.DATELINE;
import static io.github.tearsheet.model.PartKind.ENTRY_HEADLINE;
import static io.github.tearsheet.model.PartKind.FOOTER;
import static io.github.tearsheet.model.PartKind.HEADING;
import static io.github.tearsheet.model.PartKind.HEADLINE;
import static io.github.tearsheet.model.PartKind.IN_RESPONSE_TO;
import static io.github.tearsheet.model.PartKind.NOTICE;
import static io.github.tearsheet.model.PartKind.PAPER;
import static io.github.tearsheet.model.PartKind.PARAGRAPH;
import static io.github.tearsheet.model.PartKind.REPEATED_HEADLINE;
import static io.github.tearsheet.model.PartKind.SIGNATURE;
import static io.github.tearsheet.model.PartKind.SIGN_OFF;
import static io.github.tearsheet.model.PartKind.SOURCE_LINE;
import static io.github.tearsheet.model.PartKind.TEASER;
import static io.github.tearsheet.model.PartKind.TITLE;
import static io.github.tearsheet.model.PartKind.UPDATE_STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tearsheet.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts, the kind and the text of pages made by hand. */
class PartsTest {

  private static final Text AP = Text.of("AP");

  private static final Dateline MOSCOW =
      Dateline.builder()
          .place(Text.of("MOSCOW (AP)"))
          .city(Text.of("MOSCOW"))
          .agency(AP)
          .dash(Text.of("--"))
          .build();

  static List<Arguments> canonicalOrders() {
    Article.Builder article = Article.builder();
    Section.Builder section = Section.builder();
    return List.of(
        Arguments.of(article.build(), List.of()),
        Arguments.of(
            article
                .footer(List.of(Text.of("Most Read")))
                .addNotices(Notice.builder().addLines(Text.of("To Our Readers")).build())
                .addParagraphs(Paragraph.of("It rains."), Paragraph.of("It snows."))
                .dateline(MOSCOW)
                .addCaptions(Caption.builder().credit(AP).description(Text.of("Rain.")).build())
                .addPapers(Text.of("Izvestia"))
                .addRepeatedHeadlines(Text.of("Rain"))
                .headline(Text.of("Rain"))
                .updateStamp(UpdateStamp.of(LocalDate.of(2016, 7, 27)))
                .addBoilerplate(Text.of("Install"))
                .build(),
            List.of(
                BOILERPLATE,
                UPDATE_STAMP,
                HEADLINE,
                REPEATED_HEADLINE,
                PAPER,
                CREDIT,
                CAPTION,
                DATELINE,
                DASH,
                PARAGRAPH,
                PARAGRAPH,
                NOTICE,
                FOOTER)),
        Arguments.of(
            sections(
                section
                    .addSignature(Text.of("Vera Sol"))
                    .agencyLine(Text.of("(AP)"))
                    .agency(AP)
                    .addParagraphs(Paragraph.of("It rains."))
                    .dateline(MOSCOW)
                    .inResponseTo(
                        InResponseTo.builder().line(Text.of("In response to \"Salt\"")).build())
                    .heading(Text.of("Rain"))
                    .build()),
            List.of(HEADING, IN_RESPONSE_TO, DATELINE, DASH, PARAGRAPH, SIGN_OFF, SIGNATURE)),
        Arguments.of(
            sections(
                Section.builder()
                    .heading(Text.of("Rain"))
                    .agencyLine(Text.of("The Associated Press"))
                    .agency(Text.of("The Associated Press"))
                    .dateline(MOSCOW)
                    .build()),
            List.of(HEADING, SOURCE_LINE, DATELINE, DASH)),
        Arguments.of(
            Listing.builder()
                .title(Text.of("Free access archive"))
                .addEntries(
                    ListingEntry.builder()
                        .headline(Text.of("Rain"))
                        .teaser(Text.of("It rains ..."))
                        .build())
                .addFooter(Text.of("Most Read"))
                .build(),
            List.of(TITLE, ENTRY_HEADLINE, TEASER, FOOTER)));
  }

  private static Article sections(Section... sections) {
    return Article.builder().addSections(sections).build();
  }

  @ParameterizedTest
  @MethodSource("canonicalOrders")
  void partsAreInCanonicalOrder_whenMadeByHand(Page page, List<PartKind> kinds) {
    assertThat(page.parts().stream().map(Part::kind)).isEqualTo(kinds);
    assertThat(page.parts()).allMatch(part -> part.span().isEmpty());
  }

  @Test
  void partsAreInTheOrderOfTheText_onlyWhenAllHaveAPosition() {
    Text headline = Text.of("Rain", new SourceSpan(10, 14));
    Text footer = Text.of("Most Read", new SourceSpan(0, 9));

    assertThat(Article.builder().headline(headline).addFooter(footer).build().parts())
        .extracting(Part::kind)
        .containsExactly(FOOTER, HEADLINE);
    assertThat(
            Article.builder()
                .headline(headline)
                .addFooter(footer, Text.of("Moscow Directory"))
                .build()
                .parts())
        .extracting(Part::kind)
        .containsExactly(HEADLINE, FOOTER, FOOTER);
  }

  @Test
  void aDatelineHasItsPiecesInside() {
    List<Part> parts = Article.builder().dateline(MOSCOW).build().parts();

    assertThat(parts).extracting(Part::text).containsExactly("MOSCOW (AP)", "--");
    assertThat(parts.get(0).parts())
        .containsExactly(
            ImmutablePart.of(CITY, "MOSCOW", MOSCOW.city().span(), List.of()),
            ImmutablePart.of(AGENCY, "AP", AP.span(), List.of()));
  }

  @Test
  void anAgencyIsAPartOfThePage_onlyWhenNoLineHasIt() {
    Section.Builder section = Section.builder().agency(AP);

    assertThat(sections(section.build()).parts())
        .extracting(Part::kind, Part::text)
        .containsExactly(tuple(AGENCY, "AP"));
    assertThat(sections(section.dateline(MOSCOW).build()).parts())
        .extracting(Part::kind)
        .containsExactly(DATELINE, DASH);
    assertThat(sections(section.agencyLine(Text.of("(AP)")).build()).parts())
        .extracting(Part::kind)
        .containsExactly(DATELINE, DASH, SIGN_OFF);
  }

  @Test
  void partsAreEqual_whenOnlyTheirPositionsDiffer() {
    Article rain = Article.builder().headline(Text.of("Rain")).build();
    Article elsewhere = Article.builder().headline(Text.of("Rain", new SourceSpan(2, 6))).build();

    assertThat(elsewhere.parts()).isEqualTo(rain.parts());
  }

  @Test
  void partsCannotBeChanged() {
    List<Part> parts = Article.builder().headline(Text.of("Rain")).build().parts();

    assertThatThrownBy(() -> parts.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> parts.get(0).parts().add(parts.get(0)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesAnArticle_whenItsKindIsListing() {
    assertThat(Listing.builder().title(Text.of("Free access archive")).build().kind())
        .isEqualTo(PageKind.LISTING);
    assertThat(Article.builder().build().kind()).isEqualTo(PageKind.ARTICLE);
    assertThatIllegalStateException()
        .isThrownBy(() -> Article.builder().kind(PageKind.LISTING).build());
  }

  static Stream<Arguments> bodyTexts() {
    Section item =
        Section.builder()
            .heading(Text.of("Mill Grinds"))
            .dateline(MOSCOW)
            .addParagraphs(Paragraph.of("It grinds."), Paragraph.of("It stops."))
            .agencyLine(Text.of("(AP)"))
            .agency(AP)
            .build();
    Section letter =
        Section.builder()
            .inResponseTo(InResponseTo.builder().line(Text.of("In response to \"Salt\"")).build())
            .addParagraphs(Paragraph.of("Dear editor."))
            .addSignature(Text.of("Vera Sol"))
            .build();
    Article.Builder story =
        Article.builder()
            .headline(Text.of("Rain"))
            .addCaptions(Caption.builder().credit(AP).build())
            .dateline(MOSCOW)
            .addParagraphs(Paragraph.of("It rains."), Paragraph.of("It snows."))
            .addNotices(Notice.builder().addLines(Text.of("To Our Readers")).build());
    return Stream.of(
        Arguments.of(Article.builder().headline(Text.of("Rain")).build(), ""),
        Arguments.of(sections(Section.builder().addSignature(AP).build()), ""),
        Arguments.of(sections(Section.builder().heading(AP).build()), "AP"),
        Arguments.of(sections(item), "Mill Grinds\n\nIt grinds.\n\nIt stops."),
        Arguments.of(sections(letter, letter), "Dear editor.\n\nDear editor."),
        Arguments.of(story.build(), "It rains.\n\nIt snows."),
        Arguments.of(
            story.addSections(item, letter).build(),
            "It rains.\n\nIt snows.\n\nMill Grinds\n\nIt grinds.\n\nIt stops.\n\nDear editor."));
  }

  @ParameterizedTest
  @MethodSource("bodyTexts")
  void bodyTextIsParagraphsThenHeadingAndParagraphsOfEachSection(Article article, String text) {
    assertThat(article.bodyText()).isEqualTo(text);
  }
}
