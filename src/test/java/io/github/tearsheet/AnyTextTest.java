package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text at all is read without an exception, and none of it is lost. */
class AnyTextTest {

  private final ArchiveParser parser = ArchiveParser.create();

  static List<TestPage> pages() {
    return TestPage.all();
  }

  @EachPage
  @MethodSource("pages")
  void everyPrefixOfAPage(TestPage page) {
    String text = page.text();
    for (int end = 0; end <= text.length(); end++) {
      assertReadWhole(text.substring(0, end));
    }
  }

  @EachPage
  @MethodSource("pages")
  void everySuffixOfAPage(TestPage page) {
    String text = page.text();
    for (int start = 0; start <= text.length(); start++) {
      assertReadWhole(text.substring(start));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\r",
        "\0",
        "\uFEFF",
        "\uD800",
        "x",
        "--",
        " -- ",
        "AP",
        "MOSCOW",
        "MOSCOW --",
        "MOSCOW (",
        ". Last Updated:",
        "Install",
        "Install\n\nGet the latest updates as we post"
      })
  void shortTexts(String text) {
    assertReadWhole(text);
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "x".repeat(1_000_000),
        "\n".repeat(1_000_000),
        "a line\n".repeat(100_000),
        "A Line\n\n".repeat(100_000),
        "\0".repeat(100_000),
        ". Last Updated: 07/27/2016\n".repeat(50_000),
        "APTwo ministers, left.\n".repeat(50_000),
        "MOSCOW -- ".repeat(50_000),
        "MOSCOW, ".repeat(50_000),
        "A ".repeat(50_000),
        "\"".repeat(100_000),
        "  " + "word ".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTexts(String text) {
    assertReadWhole(text);
  }

  /**
   * Characters that are nearly letters, blanks or nothing: the grammar and the JDK could disagree
   * about them.
   */
  @EachPage
  @MethodSource("pages")
  void oddCharactersInAPage(TestPage page) {
    String odd =
        "\u00D7\u00F7\u00AA\u00AD\u01C5\u0149\u0345\u0482\u1E9E\uFEFF\u2028\uD83D\uDE00A\u00E9";
    Random random = new Random(page.name().hashCode());
    List<ArchiveParser> parsers =
        Stream.of(Layout.values())
            .map(layout -> ArchiveParser.builder().layout(layout).build())
            .toList();
    for (int i = 0; i < 2 * odd.length(); i++) {
      int at = random.nextInt(page.text().length() + 1);
      char c = odd.charAt(i % odd.length());
      String text =
          page.text().substring(0, at)
              + c
              + page.text().substring(Math.min(at + i % 2, page.text().length()));
      ArchiveParser each = parsers.get(random.nextInt(parsers.size()));
      assertThatCode(() -> assertReadToTheNextPage(each.parse(text)))
          .as("%s: %04x at %d", page.name(), (int) c, at)
          .doesNotThrowAnyException();
    }
  }

  /** Lines that mean something, in any order and at any distance. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shuffledLines(long seed) {
    Random random = new Random(seed);
    List<String> lines =
        List.of(
            "Install",
            "Get the latest updates as we post them \u2014 right on your browser",
            "Get the latest updates as we post them right on your browser",
            ". Last Updated: 07/27/2016",
            ". Last Updated: soon",
            "Headline of the Story",
            "AP",
            "APTwo ministers, left.",
            "APTGSZ workers, right.",
            "Courtesy Of Somebody and more",
            "Vera Belova / MT",
            "Cafe Birch",
            "MOSCOW (AP) -- It rained.",
            "MOSCOW It rained.",
            "KAZAN, Perm Region, said that it rained.",
            "SEOUL, South Korea, Monday -- It rained.",
            "It rained.",
            "News in Brief",
            "Press Review",
            "Your Letters",
            "Free access archive",
            "Articles by Vera Belova",
            "In response to \"Salt,\" a column by Vera Sol on Oct. 29.",
            "In response to \"Salt\" and \u201cAgain, In response to \u201cRain\u201d by Vera Sol",
            "In response to \"Salt\" and \u201cRain, In response to \" by Vera Sol",
            "To Our Readers",
            "HAS SOMETHING you read here pleased you?",
            "Email the Opinion Page Editor",
            "Click here to read our special report on salt.",
            "Most Read",
            "Northern Lamp (14/6/2005)",
            "The Associated Press",
            "(Bloomberg)",
            "It rained.(MT)",
            "It rained. (1,2, Northern Lamp, 4",
            "It rained (on Monday) again.",
            "Boston, Massachusetts",
            "A Heading of Some Length",
            "\"Enough!\"",
            "Courtesy Of VesnaComThe crane.",
            "Support The Moscow Times!",
            "\uFEFF \t",
            "");
    for (int page = 0; page < 2_000; page++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, random.nextInt(12))
          .forEach(
              i ->
                  text.append(lines.get(random.nextInt(lines.size())))
                      .append("\n".repeat(1 + random.nextInt(3))));
      for (Layout layout : Layout.values()) {
        ArchiveParser parser = ArchiveParser.builder().layout(layout).build();
        assertThatCode(() -> assertReadToTheNextPage(parser.parse(text.toString())))
            .as("seed %d, %s:%n%s", seed, layout, text)
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomBytes(long seed) {
    Random random = new Random(seed);
    for (int page = 0; page < 500; page++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      ParseResult result = parser.parse(bytes, "random bytes");
      assertThat(PageParts.leftOver(result)).as("seed %d, page %d", seed, page).isEmpty();
    }
  }

  static long[] seeds() {
    return Seeds.of(1, 2, 3);
  }

  @Test
  void aSecondPageIsTheRemainder() {
    String page = new TestPage(TestPage.FOLDER.resolve("malformed/TS106-second-page.txt")).text();

    ParseResult first = parser.parse(page);
    String rest = page.substring(first.remainder().orElseThrow().start());

    assertThat(rest).startsWith("Get the latest updates");
    assertThat(parser.parse(rest).articleOrThrow().headline())
        .hasToString("Optional[Pool Opens in a Window]");
  }

  /** A page ends with the text, or where a site line begins the next. */
  private static void assertReadToTheNextPage(ParseResult page) {
    assertThat(PageParts.leftOver(page)).isEmpty();
    assertThat(page.remainder().map(page.source()::substring).orElse(". Last"))
        .containsPattern("^(Install|Get the latest|\\. Last)");
  }

  private void assertReadWhole(String text) {
    assertThat(PageParts.leftOver(parser.parse(text))).as(text).isEmpty();
  }
}
