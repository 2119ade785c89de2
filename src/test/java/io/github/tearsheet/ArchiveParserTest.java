package io.github.tearsheet;

import static io.github.tearsheet.diagnostic.DiagnosticCode.EXTRA_SITE_LINE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVALID_UPDATE_STAMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.UNCERTAIN_CREDIT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import io.github.tearsheet.source.SourcePosition;
import io.github.tearsheet.source.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door: what goes in, what options change, what comes out. */
class ArchiveParserTest {

  private static final String HEAD =
      """
      Get the latest updates as we post them \u2014 right on your browser

      . Last Updated: 07/27/2016

      """;

  private static final TestPage PAGE =
      new TestPage(TestPage.FOLDER.resolve("articles/caption-ap-and-dateline.txt"));

  private final ArchiveParser parser = ArchiveParser.create();

  @Test
  void readsWhateverHoldsText() {
    ParseResult fromFile = parser.parse(PAGE.file());

    assertThat(
            Stream.of(
                parser.parse(PAGE.text()),
                parser.parse(PAGE.text(), "a name"),
                parser.parse(new StringReader(PAGE.text()), "a name"),
                parser.parse(new ByteArrayInputStream(PAGE.bytes()), "a name"),
                parser.parse(PAGE.bytes(), "a name")))
        .extracting(ParseResult::article)
        .containsOnly(fromFile.article());
  }

  @Test
  void knowsWhereATextCameFrom() {
    assertThat(parser.parse(PAGE.file()).source().name()).isEqualTo(PAGE.file().toString());
    assertThat(parser.parse("x", "a name").diagnostics())
        .extracting(Diagnostic::source)
        .containsOnly("a name");
    assertThat(parser.parse("x").source().name()).isEqualTo("<text>");
  }

  @Test
  void throwsWhenAFileCannotBeRead() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> parser.parse(Path.of("no such page.txt")));
  }

  @Test
  void throwsWhenAStreamOrAReaderCannotBeRead() throws IOException {
    InputStream stream = InputStream.nullInputStream();
    stream.close();
    StringReader reader = new StringReader("Rain\n");
    reader.close();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> parser.parse(stream, "stream"));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> parser.parse(reader, "reader"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesALimit_whenItIsNotPositive(int units) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArchiveParser.builder().maximumLength(units));
  }

  @Test
  void reportsPageTooLarge_whenAReaderExceedsTheLimit() {
    ArchiveParser limited = ArchiveParser.builder().maximumLength(100).build();

    assertThat(limited.parse(new StringReader("rain ".repeat(10_000)), "reader").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.PAGE_TOO_LARGE);
  }

  @Test
  void printsADiagnosticAsCompilersDo() {
    String page = HEAD.replace("07/27", "13/45") + "A Headline\n\nA story.\n";

    assertThat(parser.parse(page, "page.txt").diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "page.txt:3:17: error TS103: invalid date: 13/45/2016 (invalid-update-stamp)");
  }

  @Test
  void countsInUtf16Units() {
    String page = HEAD + "A Headline\n\n\uD801\uDC00 story.\0\n";

    Diagnostic control = parser.parse(page).diagnostics().get(0);

    assertThat(control.start()).isEqualTo(new SourcePosition(7, 10));
    assertThat(control.end()).isEqualTo(new SourcePosition(7, 11));
    assertThat(control.span()).isEqualTo(new SourceSpan(page.indexOf('\0'), page.length() - 1));
  }

  @Test
  void insistsOnAnArticleWithoutErrors() {
    assertThat(parser.parse(PAGE.file()).articleOrThrow().headline()).isPresent();
    assertThatExceptionOfType(MalformedPageException.class)
        .isThrownBy(() -> parser.parse("A Headline\n", "page.txt").articleOrThrow())
        .withMessageContaining("page.txt:1:1: error TS101")
        .satisfies(e -> assertThat(e.diagnostics()).hasSize(3));
  }

  @Test
  void throws_whenTheArticleIsAListing() {
    String page = HEAD.replace("2016\n\n", "2016\n\n\n") + "Free access archive\n\nCrane Sold\n";

    assertThat(parser.parse(page).listing()).isPresent();
    assertThatExceptionOfType(MalformedPageException.class)
        .isThrownBy(() -> parser.parse(page, "page.txt").articleOrThrow())
        .withMessage("page.txt: a listing, no article");
    ArchiveParser lenient = ArchiveParser.builder().ignore(DiagnosticCode.EMPTY_PAGE).build();
    assertThatExceptionOfType(MalformedPageException.class)
        .isThrownBy(() -> lenient.parse("", "page.txt").articleOrThrow())
        .withMessage("page.txt: no page, no article");
  }

  @Test
  void readsTheNextPage_afterAPageOfAnotherSite() {
    String other = "Support The Moscow Times!\n\nDear reader,\n\n";

    ParseResult result = parser.parse(other + HEAD + "Crane Sold\n\nIt was.\n");

    assertThat(result.page()).isEmpty();
    assertThat(result.remainder().map(SourceSpan::start)).contains(other.length());
    assertThat(ArchiveParser.builder().layout(Layout.HEADLESS).build().parse(other).page())
        .isEmpty();
  }

  @Test
  void repeatsLittleOfThePageInAMessage() {
    String stamp = ". Last Updated: \u001b[31m" + "never ".repeat(100);

    assertThat(parser.parse(HEAD.replaceFirst("\\. Last.*", stamp)).diagnostics())
        .extracting(Diagnostic::message)
        .allSatisfy(message -> assertThat(message).hasSizeLessThan(100).doesNotContain("\u001b"));
  }

  @Test
  void reportsWithTheSeverityOfItsOptions() {
    String page = "Install\n\n" + HEAD.replace("07/27", "13/45") + "A Headline\n\nA story.\n";
    ArchiveParser lenient =
        ArchiveParser.builder()
            .severity(INVALID_UPDATE_STAMP, Severity.INFO)
            .ignore(EXTRA_SITE_LINE)
            .build();

    ParseResult result = lenient.parse(page);

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(INVALID_UPDATE_STAMP, Severity.INFO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Severny Vestnik | Severny VestnikSailors on the pier. | Sailors on the pier.
          Severny Vestnik | Severny Vestnik                     |
          Severny Vestnik | Severny Vestnik"We sail.            | "We sail.
          APTN            | APTNSailors on the pier.            | Sailors on the pier.
          """)
  void knowsCreditsOfItsUser(String credit, String line, String text) {
    ArchiveParser own = ArchiveParser.builder().credits("Severny", credit).build();
    String page = HEAD + "A Headline\n\n" + line + "\nA story, and its end.\n\nThe end.\n";

    ParseResult result = own.parse(page);

    Caption caption = result.article().orElseThrow().captions().get(0);
    assertThat(caption.credit()).map(Text::text).contains(credit);
    assertThat(caption.description().map(Text::text).orElse(null)).isEqualTo(text);
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void takesNoWordForACreditOfItsUser() {
    ArchiveParser own = ArchiveParser.builder().credits("Severny").build();
    String page = HEAD + "A Headline\n\nSeverny sailors came home.\n\nThe end.\n";

    assertThat(own.parse(page).articleOrThrow().captions()).isEmpty();
  }

  @Test
  void throws_whenACreditIsInvalid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArchiveParser.builder().credits("two\nlines"));
    for (String none : List.of("", " ", "Severny\n", " Severny")) {
      assertThatIllegalArgumentException().isThrownBy(() -> ArchiveParser.builder().credits(none));
    }
  }

  @Test
  void canSwitchOffWhatItReports() {
    String page = HEAD + "A Headline\n\nCafe Birch\nA story.\n\nThe end.\n";

    assertThat(parser.parse(page).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(UNCERTAIN_CREDIT);
    assertThat(ArchiveParser.builder().ignore(UNCERTAIN_CREDIT).build().parse(page).diagnostics())
        .isEmpty();
  }

  @Test
  void givesWhatCanBeBuiltByHand() {
    Article byHand =
        Article.builder()
            .addBoilerplate(
                Text.of("Get the latest updates as we post them \u2014 right on your browser"))
            .updateStamp(UpdateStamp.of(LocalDate.of(2016, 7, 27)))
            .headline(Text.of("A Headline"))
            .addCaptions(
                Caption.builder()
                    .credit(Text.of("AP"))
                    .description(Text.of("Two sailors."))
                    .build())
            .dateline(
                Dateline.builder()
                    .place(Text.of("PORT OLEN, Karelia"))
                    .city(Text.of("PORT OLEN"))
                    .region(Text.of("Karelia"))
                    .build())
            .addParagraphs(Paragraph.of("It rained."), Paragraph.of("It stopped."))
            .build();

    String page =
        HEAD + "A Headline\n\nAPTwo sailors.\nPORT OLEN, Karelia -- It rained.\n\nIt stopped.";
    Article parsed = parser.parse(page).articleOrThrow();

    assertThat(parsed).isEqualTo(byHand).hasSameHashCodeAs(byHand);
    assertThat(byHand.span()).isEmpty();
    assertThat(parsed.span()).contains(new SourceSpan(0, page.length()));
  }

  @Test
  void canBeSerialized() throws IOException, ClassNotFoundException {
    ParseResult result = parser.parse(PAGE.file());

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(result);
    }
    Object back;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      back = in.readObject();
    }

    assertThat(back).isEqualTo(result);
    assertThat(((ParseResult) back).article().orElseThrow().headline().orElseThrow().span())
        .isPresent();
  }

  @Test
  void anEmptyPageHasNoPage() {
    assertThat(parser.parse("\n").page()).isEmpty();
    assertThat(parser.parse(new String("\n".getBytes(UTF_8), UTF_8)).hasErrors()).isTrue();
  }

  @Test
  void namesArchiveDump_whenTheFileIsAFolder() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> parser.parse(TestPage.FOLDER))
        .havingCause()
        .withMessage("testdata: a folder: ArchiveDump reads it");
  }
}
