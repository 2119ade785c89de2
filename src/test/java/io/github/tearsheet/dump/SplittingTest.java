package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.Seeds;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.generator.PageGenerator;
import io.github.tearsheet.internal.syntax.PageBoundary;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of many pages comes apart where they were joined. */
class SplittingTest {

  private static final long SEED = Seeds.of(1994)[0];

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n\n", "\r\n", "\r", "\uFEFF", "\n\uFEFF", " \n\t\n"})
  void generatedPagesAnyhowJoined(String between) {
    PageGenerator generator = new PageGenerator(SEED);
    List<Page> pages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (pages.size() < 500) {
      PageGenerator.Generated page = generator.next();
      if (startsWithSiteLine(page.text())) {
        pages.add(page.page());
        text.append(pages.size() == 1 ? "" : between).append(page.text());
      }
    }

    List<ParseResult> results = read(text.toString());

    assertThat(results.stream().map(ParseResult::page).map(Optional::orElseThrow))
        .as("seed %d", SEED)
        .isEqualTo(pages);
    assertThat(String.join("", results.stream().map(r -> r.source().content()).toList()))
        .as("seed %d", SEED)
        .isEqualTo(text.toString());
  }

  private static int[] starts(List<ParseResult> results) {
    int[] starts = new int[results.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + results.get(i - 1).source().length();
    }
    return starts;
  }

  private static boolean startsWithSiteLine(String text) {
    String first = text.strip();
    return first.startsWith("Get the latest") || first.startsWith("Install");
  }

  /** Cut between its lines and shuffled, a text still is what its results hold, page by page. */
  @Test
  void whatTheSplitterTakesForAPageTheGrammarDoesToo() {
    Random random = new Random(SEED);
    List<String> lines = new ArrayList<>();
    TestPage.all().stream()
        .filter(page -> page.text().length() < 2000)
        .forEach(page -> lines.addAll(page.text().lines().map(line -> line + "\n").toList()));
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 12; k++) {
        text.append(
            switch (random.nextInt(11)) {
              case 0 -> "Get the latest updates as we post them \u2014 right on your browser\n";
              case 1 -> ". Last Updated: 07/27/2016\n";
              case 2 -> "\n";
              case 3 -> "Install\n";
              case 4 -> "Get the latest updates as we post\n";
              case 5 -> "The ferry is late.Get the latest updates as we post\n";
              case 6 -> "Get the latest updates as we post tGet the latest updates as we post\n";
              case 7 -> ". Last Updated: 07/27/2016Get the latest updates as we post\n";
              case 8 -> "Rain.Get the latest updates as we postGet the latest updates as we post\n";
              default -> lines.get(random.nextInt(lines.size()));
            });
      }

      List<ParseResult> results = read(text.toString());

      assertThat(results)
          .as("seed %d, text %d:\n%s", SEED, i, text)
          .allSatisfy(result -> assertThat(result.remainder()).isEmpty());
      assertThat(PageBoundary.pageStarts(SourceText.of("text", text.toString())))
          .as("seed %d, text %d:\n%s", SEED, i, text)
          .containsExactly(starts(results));
      assertThat(String.join("", results.stream().map(r -> r.source().content()).toList()))
          .as("seed %d, text %d", SEED, i)
          .isEqualTo(text.toString());
    }
  }

  /** White space before a header belongs to its page, which reports it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " HEAD",
        "\t\tHEAD",
        "\u200BHEAD",
        "\u00A0HEAD",
        " Install\n HEAD",
        "\u200BInstall\n\nHEAD"
      })
  void aPageBeginsWithItsLine(String start) {
    String header = "Get the latest updates as we post them \u2014 right on your browser\n";
    String stamp = "\n. Last Updated: 07/27/2016\n\n";
    String first = header + stamp + "Rain\n\nIt rained.\n\n";
    String text = first + start.replace("HEAD", header) + stamp + "Snow\n\nIt snowed.\n";

    assertThat(starts(read(text))).containsExactly(0, first.length());
    assertThat(PageBoundary.pageStarts(SourceText.of("text", text)))
        .containsExactly(0, first.length());
  }

  /** An invisible character in a header or a stamp hides it neither in a dump nor in a text. */
  @ParameterizedTest
  @ValueSource(strings = {"Get the \u200Blatest", "Get the\u00A0latest", "Get\u00AD the latest"})
  void aHeaderWithAnInvisibleCharacterBeginsAPage(String damaged) {
    String header = "Get the latest updates as we post them \u2014 right on your browser\n";
    String stamp = "\n. Last Updated: 07/27/2016\n\n";
    String first = header + stamp + "Rain\n\nIt rained.\n\n";
    String second = header.replace("Get the latest", damaged) + stamp + "Snow\n\nIt snowed.\n";

    assertThat(starts(read(first + second))).containsExactly(0, first.length());
    assertThat(PageBoundary.pageStarts(SourceText.of("text", first + second)))
        .containsExactly(0, first.length());
  }

  @Test
  void aStampWithANoBreakSpaceIsOne_belowAnother() {
    String top = "Get the latest updates as we post them \u2014 right on your browser\nRain\n";
    String stamps =
        ". Last Updated: 07/27/2016\n. Last\u00A0Updated: 07/27/2016\n. Last Updated: 07/27/2016\n";

    assertThat(read(top + stamps)).hasSize(1);
    assertThat(PageBoundary.pageStarts(SourceText.of("text", top + stamps))).containsExactly(0);
  }

  @Test
  void doesNotSplit_whenAHeaderIsInASentence() {
    String page = new String(TestDumps.pages().get(4).bytes(), UTF_8);
    String text =
        page
            + "\n\nThe button said: Get the latest updates as we post them\n\n"
            + "Nobody knew how to Install\n";

    assertThat(read(text)).hasSize(1);
  }

  @Test
  void pagesAreReadHoweverTheirBytesCome() {
    byte[] text = ("\n" + new String(textOfDump(), UTF_8)).getBytes(UTF_8);
    List<ParseResult> whole = read(new ByteArrayInputStream(text));
    Random random = new Random(SEED);

    for (int i = 0; i < 20; i++) {
      InputStream slow =
          new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
              return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(700)));
            }
          };
      assertThat(read(slow))
          .as("seed %d", SEED)
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(whole);
    }
  }

  @Test
  void linesAreThoseOfTheFile() {
    List<ParseResult> results = read(new ByteArrayInputStream(textOfDump()));
    List<String> lines = new String(textOfDump(), UTF_8).lines().toList();

    for (ParseResult result : results) {
      int first = result.source().firstLine();
      assertThat(result.source().line(first)).isEqualTo(lines.get(first - 1));
      result
          .article()
          .flatMap(article -> article.headline())
          .flatMap(headline -> headline.span())
          .ifPresent(
              span ->
                  assertThat(lines.get(result.source().position(span.start()).line() - 1))
                      .isEqualTo(result.source().substring(span)));
    }
  }

  private static byte[] textOfDump() {
    try {
      return TestDumps.text();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<ParseResult> read(String text) {
    return read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<ParseResult> read(InputStream text) {
    try (ArchiveDump dump = ArchiveDump.builder().threads(1).open(text, "text", DumpFormat.TEXT)) {
      return dump.stream().toList();
    }
  }
}
