package io.github.tearsheet.assertj;

import static io.github.tearsheet.assertj.ArchiveAssertions.assertThat;
import static io.github.tearsheet.diagnostic.DiagnosticCode.CONTROL_CHARACTER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVALID_UPDATE_STAMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_HEADLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageDiagnostics;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each assertion lets pass and what it does not. */
class ArchiveAssertionsTest {

  private static final String HEAD =
      """
      Get the latest updates as we post them \u2014 right on your browser

      . Last Updated: 07/27/2016

      """;

  private static final ParseResult STORY =
      parse(
          HEAD
              + """
              Goat Joins the Ferry Crew

              APThe goat on the bridge of the ferry on Monday.
              PORT OLEN, Karelia (Reuters) -- A goat has joined the crew of the Olen ferry.

              "He never sleeps," said captain Pavel Runin.
              """);

  /** Two control characters, a stamp that is none, and nothing else. */
  private static final ParseResult DAMAGED =
      parse(HEAD.replace("07/27", "13/45") + "Rain Expected\n\nIt\0 rains.\n\nIt\0 will rain.\n");

  private static final ParseResult HEADLESS = parse(HEAD + "\nIt will rain.\n\nIt will pour.\n");

  private static final ParseResult BRIEFS =
      ArchiveParser.create().parse(Path.of("testdata/briefs/agency-in-the-dateline.txt"));

  private static final ParseResult LISTING =
      parse(HEAD + "\nFree access archive\n\nCrane Sold\n\nIt was blue.\n\nBridge Closed\n");

  private static final ParseResult EMPTY = parse("\n");

  private static ParseResult parse(String text) {
    return ArchiveParser.create().parse(text, "page.txt");
  }

  @Test
  void acceptsWhatIsSo() {
    assertThat(STORY).hasNoErrors().hasNoDiagnostics().doesNotHaveDiagnostic(MISSING_HEADLINE);
    assertThat(STORY)
        .isArticle()
        .hasKind(PageKind.ARTICLE)
        .hasLastUpdated(LocalDate.of(2016, 7, 27))
        .hasHeadline("Goat Joins the Ferry Crew")
        .hasCaptionCredit("AP")
        .hasCaption("The goat on the bridge of the ferry on Monday.")
        .hasDateline("PORT OLEN, Karelia (Reuters)")
        .hasDateline("PORT OLEN", "Karelia")
        .hasParagraphCount(2)
        .hasParagraphs(
            "A goat has joined the crew of the Olen ferry.",
            "\"He never sleeps,\" said captain Pavel Runin.")
        .hasSectionHeadings();
    assertThat(HEADLESS).isArticle().hasNoHeadline().hasNoDateline();
    assertThat(BRIEFS)
        .isArticle()
        .hasKind(PageKind.BRIEFS)
        .hasSectionHeadings(
            "Tram Driver Finds a Tuba", "Court Frees a Goose", "Bank Opens on Sunday")
        .hasParagraphs();
    assertThat(LISTING)
        .isListing()
        .hasTitle("Free access archive")
        .hasLastUpdated(LocalDate.of(2016, 7, 27))
        .hasEntryHeadlines("Crane Sold", "Bridge Closed");
  }

  @Test
  void asksOfTheDiagnosticsOfOneCode() {
    assertThat(DAMAGED)
        .hasDiagnostic(INVALID_UPDATE_STAMP)
        .at(3, 17)
        .withSeverity(Severity.ERROR)
        .withMessage("invalid date: 13/45/2016")
        .and()
        .hasDiagnostic(CONTROL_CHARACTER)
        .at(7, 3)
        .and()
        .hasDiagnostic(CONTROL_CHARACTER)
        .withSeverity(Severity.WARNING)
        .at(9, 3)
        .and()
        .doesNotHaveDiagnostic(MISSING_HEADLINE);
  }

  @Test
  void letsWarningsPassAsNoErrors() {
    assertThat(parse(HEAD + "Rain Expected\n\nIt\0 rains.\n")).hasNoErrors();
  }

  @Test
  void letsLessSeverePass_whenALevelIsGiven() {
    ParseResult warned = parse(HEAD + "Rain Expected\n\nIt\0 rains.\n");
    assertThat(warned).hasNoDiagnostics(Severity.ERROR);
    assertThat(STORY).hasNoDiagnostics(Severity.INFO);
    assertThat(catchThrowable(() -> assertThat(warned).hasNoDiagnostics(Severity.WARNING)))
        .hasMessageContaining("no diagnostics of level warning or above");
  }

  @Test
  void letsKnownDiagnosticsPass() {
    StringWriter known = new StringWriter();
    Baseline.writer(known, Path.of("")).write(PageDiagnostics.of(DAMAGED));

    assertThat(DAMAGED).hasNoNewDiagnostics(baseline(known.toString()));
    assertThat(STORY).hasNoNewDiagnostics(baseline(""));
    Baseline without = baseline(known.toString().replaceAll("(?m)^TS103 .*$", ""));
    assertThat(catchThrowable(() -> assertThat(DAMAGED).hasNoNewDiagnostics(without)))
        .hasMessageContaining("no new diagnostics")
        .hasMessageContaining("TS103")
        .hasMessageNotContaining("TS206");
  }

  private static Baseline baseline(String entries) {
    return Baseline.read(new StringReader(entries), Path.of(""));
  }

  static Stream<ThrowingCallable> whatIsNotSo() {
    return Stream.of(
        () -> assertThat(DAMAGED).hasNoDiagnostics(Severity.ERROR),
        () -> assertThat(DAMAGED).hasNoNewDiagnostics(baseline("")),
        () -> assertThat(DAMAGED).hasNoErrors(),
        () -> assertThat(DAMAGED).hasNoDiagnostics(),
        () -> assertThat(DAMAGED).hasDiagnostic(MISSING_HEADLINE),
        () -> assertThat(STORY).hasDiagnostic(MISSING_HEADLINE),
        () -> assertThat(DAMAGED).doesNotHaveDiagnostic(CONTROL_CHARACTER),
        () -> assertThat(DAMAGED).hasDiagnostic(INVALID_UPDATE_STAMP).at(3, 18),
        () -> assertThat(DAMAGED).hasDiagnostic(INVALID_UPDATE_STAMP).at(4, 17),
        () -> assertThat(DAMAGED).hasDiagnostic(INVALID_UPDATE_STAMP).withSeverity(Severity.INFO),
        () -> assertThat(DAMAGED).hasDiagnostic(INVALID_UPDATE_STAMP).withMessage("13/45/2016"),
        () -> assertThat(DAMAGED).hasDiagnostic(CONTROL_CHARACTER).at(7, 3).at(9, 3),
        () -> assertThat(LISTING).isArticle(),
        () -> assertThat(STORY).isListing(),
        () -> assertThat(EMPTY).isArticle(),
        () -> assertThat(EMPTY).isListing(),
        () -> assertThat(LISTING).isListing().hasTitle("Free Access Archive"),
        () -> assertThat(LISTING).isListing().hasEntryHeadlines("Bridge Closed", "Crane Sold"),
        () -> assertThat(LISTING).isListing().hasEntryHeadlines("Crane Sold"),
        () -> assertThat(LISTING).isListing().hasLastUpdated(LocalDate.of(2016, 7, 28)),
        () -> assertThat(BRIEFS).isArticle().hasSectionHeadings("Court Frees a Goose"),
        () -> assertThat((ParseResult) null).hasNoErrors(),
        () -> assertThat((Article) null).hasNoHeadline(),
        () -> assertThat((Listing) null).hasTitle("Free access archive"));
  }

  @ParameterizedTest
  @MethodSource("whatIsNotSo")
  void refusesWhatIsNotSo(ThrowingCallable assertion) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion);
  }

  static Stream<Consumer<ArticleAssert>> whatIsNotSoOfTheStory() {
    return Stream.of(
        story -> story.hasKind(PageKind.LETTERS),
        story -> story.hasLastUpdated(LocalDate.of(2016, 7, 26)),
        story -> story.hasHeadline("Goat Joins the Ferry Crew "),
        story -> story.hasNoHeadline(),
        story -> story.hasCaptionCredit("Reuters"),
        story -> story.hasCaption("APThe goat on the bridge of the ferry on Monday."),
        story -> story.hasDateline("PORT OLEN, Karelia"),
        story -> story.hasDateline("PORT OLEN", "Murmansk"),
        story -> story.hasDateline("PORT TULOMA", "Karelia"),
        story -> story.hasNoDateline(),
        story -> story.hasParagraphs("A goat has joined the crew of the Olen ferry."),
        story -> story.hasParagraphs(),
        story -> story.hasParagraphCount(1),
        story -> story.hasSectionHeadings("A Heading"));
  }

  @ParameterizedTest
  @MethodSource("whatIsNotSoOfTheStory")
  void refusesWhatIsNotSoWithAndWithoutThePage(Consumer<ArticleAssert> assertion) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertion.accept(assertThat(STORY).isArticle()));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertion.accept(assertThat(STORY.articleOrThrow())));
  }
}
