package io.github.tearsheet.assertj;

import static io.github.tearsheet.assertj.ArchiveAssertions.assertThat;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVALID_UPDATE_STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Text;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What is read when an assertion fails. */
class MessagesTest {

  private static final ArchiveParser PARSER = ArchiveParser.create();

  private static final String HEAD =
      """
      Get the latest updates as we post them \u2014 right on your browser

      . Last Updated: 07/27/2016

      """;

  private static final String STORY =
      HEAD
          + """
          Goat Joins the Ferry Crew

          APThe goat on the bridge of the ferry on Monday.
          PORT OLEN, Karelia -- A goat has joined the crew of the Olen ferry.

          "He never sleeps," said captain Pavel Runin.""";

  private static ParseResult parse(String text) {
    return PARSER.parse(text, "page.txt");
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThat(catchThrowable(assertion))
        .isInstanceOf(AssertionError.class)
        .hasMessage(message.stripTrailing());
  }

  @Test
  void showsEachErrorWithItsLine() {
    ParseResult result = parse(". Last Updated: 13/45/2016\n\nRain Expected\n\nIt\0 will rain.\n");

    fails(
        () -> assertThat(result).hasNoErrors(),
        """
        Expecting no errors
        but found in page.txt:
        page.txt:1:1: error TS101: missing site header: Get the latest updates ... (missing-site-header)
          1 | . Last Updated: 13/45/2016
            | ^
        page.txt:1:17: error TS103: invalid date: 13/45/2016 (invalid-update-stamp)
          1 | . Last Updated: 13/45/2016
            |                 ^^^^^^^^^^
        """);
  }

  @Test
  void showsWhereTheDiagnosticsOfACodeAre() {
    ParseResult result = parse(HEAD.replace("07/27", "13/45") + "Rain Expected\n\nIt will rain.\n");

    fails(
        () ->
            assertThat(result)
                .as("the stamp")
                .hasDiagnostic(INVALID_UPDATE_STAMP)
                .withSeverity(Severity.ERROR)
                .at(3, 18),
        """
        [the stamp] Expecting TS103 (invalid-update-stamp) with severity error at 3:18
        but found in page.txt:
        page.txt:3:17: error TS103: invalid date: 13/45/2016 (invalid-update-stamp)
          3 | . Last Updated: 13/45/2016
            |                 ^^^^^^^^^^
        """);
  }

  @Test
  void showsThePageIfThereAreNoDiagnostics() {
    fails(
        () -> assertThat(parse(STORY)).hasDiagnostic(INVALID_UPDATE_STAMP),
        """
        Expecting TS103 (invalid-update-stamp)
        but found none in page.txt:
           1 | Get the latest updates as we post them \u2014 right on your browser
           2 |
           3 | . Last Updated: 07/27/2016
           4 |
           5 | Goat Joins the Ferry Crew
           6 |
           7 | APThe goat on the bridge of the ferry on Monday.
           8 | PORT OLEN, Karelia -- A goat has joined the crew of the Olen ferry.
           9 |
          10 | "He never sleeps," said captain Pavel Runin.
        """);
  }

  @Test
  void showsTheBeginningOfALongPage() {
    fails(
        () -> assertThat(parse(STORY + "\n\nHe eats.".repeat(20))).isListing(),
        """
        Expecting a listing
        but found an article in page.txt:
           1 | Get the latest updates as we post them \u2014 right on your browser
           2 |
           3 | . Last Updated: 07/27/2016
           4 |
           5 | Goat Joins the Ferry Crew
           6 |
           7 | APThe goat on the bridge of the ferry on Monday.
           8 | PORT OLEN, Karelia -- A goat has joined the crew of the Olen ferry.
           9 |
          10 | "He never sleeps," said captain Pavel Runin.
          11 |
          12 | He eats.
          13 |
          14 | He eats.
          15 |
          16 | He eats.
          17 |
          18 | He eats.
          19 |
          20 | He eats.
             | ...
        """);
  }

  @Test
  void givesTheReason_whenThereIsNoPage() {
    fails(
        () -> assertThat(parse("")).isArticle(),
        """
        Expecting an article
        but found no page in page.txt:
        page.txt:1:1: error TS001: empty page: it has no text (empty-page)
          1 |
            | ^
        """);
  }

  @Test
  void showsThePosition_whenAPartDiffers() {
    fails(
        () -> assertThat(parse(STORY)).as("ferry").isArticle().hasDateline("PORT OLEN", "Tver"),
        """
        [ferry] Expecting the dateline's city and region
          "PORT OLEN, Tver"
        but found
          "PORT OLEN, Karelia"
        in page.txt:
           8 | PORT OLEN, Karelia -- A goat has joined the crew of the Olen ferry.
             | ^^^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void showsAllPartsOfAList() {
    fails(
        () -> assertThat(parse(STORY)).isArticle().hasParagraphCount(3),
        """
        Expecting a paragraph count of 3, not 2
        but found
          "A goat has joined the crew of the Olen ferry."
          ""He never sleeps," said captain Pavel Runin."
        in page.txt:
           8 | PORT OLEN, Karelia -- A goat has joined the crew of the Olen ferry.
             |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          10 | "He never sleeps," said captain Pavel Runin.
             | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void showsThePageWhereAPartIsMissed() {
    String page = HEAD + "Rain Expected\n\nIt will rain.\n\nIt will pour.";

    fails(
        () -> assertThat(parse(page)).isArticle().hasCaptionCredit("AP"),
        """
        Expecting the caption credit
          "AP"
        but found none in page.txt:
          1 | Get the latest updates as we post them \u2014 right on your browser
          2 |
          3 | . Last Updated: 07/27/2016
          4 |
          5 | Rain Expected
          6 |
          7 | It will rain.
          8 |
          9 | It will pour.
        """);
  }

  @Test
  void showsAStampThatHasNoDate() {
    String page = HEAD.replace("07/27", "13/45") + "Rain Expected\n\nIt will rain.\n";

    fails(
        () -> assertThat(parse(page)).isArticle().hasLastUpdated(LocalDate.of(2016, 7, 27)),
        """
        Expecting the date of the update stamp
          "2016-07-27"
        but found
          ". Last Updated: 13/45/2016"
        in page.txt:
          3 | . Last Updated: 13/45/2016
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void showsWhatAnArticleHoldsWhosePageIsNotKnown() {
    Article article =
        Article.builder()
            .headline(Text.of("Rain Expected"))
            .addParagraphs(Paragraph.of("100% rain\u001b[31m."))
            .build();

    fails(
        () -> assertThat(article).hasNoHeadline(),
        """
        Expecting no headline
        but found
          "Rain Expected"
        """);
    fails(
        () -> assertThat(article).hasKind(PageKind.PRESS_REVIEW),
        """
        Expecting the kind
          "press-review"
        but found
          "article"
        """);
    assertThat(catchThrowable(() -> assertThat(article).hasDateline("MOSCOW")))
        .hasMessageStartingWith(
            "Expecting the dateline\n  \"MOSCOW\"\nbut found none in\n  Article{kind=ARTICLE, ")
        .hasMessageContaining("100% rain\u241B[31m.");
  }

  @Test
  void givesEditorsWhatTheyCompare() {
    AssertionFailedError failure =
        (AssertionFailedError)
            catchThrowable(() -> assertThat(parse(STORY)).isArticle().hasParagraphs("A", "B"));

    assertThat(failure.getExpected().getValue()).isEqualTo("A\nB");
    assertThat(failure.getActual().getValue())
        .isEqualTo(
            "A goat has joined the crew of the Olen ferry.\n"
                + "\"He never sleeps,\" said captain Pavel Runin.");
  }
}
