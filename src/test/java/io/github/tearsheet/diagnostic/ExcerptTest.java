package io.github.tearsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import org.junit.jupiter.api.Test;

/** The marks are below their characters, whatever these are. */
class ExcerptTest {

  @Test
  void marksASpan() {
    assertShown("It rained.", 3, 9, "  1 | It rained.", "    |    ^^^^^^");
  }

  @Test
  void marksAPlaceBetweenCharactersAndAfterTheLast() {
    assertShown("It rained.", 3, 3, "  1 | It rained.", "    |    ^");
    assertShown("It rained.", 10, 10, "  1 | It rained.", "    |           ^");
    assertShown("", 0, 0, "  1 | ", "    | ^");
  }

  @Test
  void endsWithTheLine() {
    assertShown("one\r\ntwo\r\n", 2, 8, "  1 | one", "    |   ^");
    assertShown("one\r\ntwo\r\n", 4, 4, "  1 | one", "    |    ^");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    // Two goats, a word of two full-width letters, then what is meant.
    assertShown(
        "\uD83D\uDC10\uD83D\uDC10\uFF21\uFF22!x",
        6,
        7,
        "  1 | \uD83D\uDC10\uD83D\uDC10\uFF21\uFF22!x",
        "    |         ^");
    assertShown("\u6771\u4EAC --", 0, 2, "  1 | \u6771\u4EAC --", "    | ^^^^");
  }

  @Test
  void combiningCharactersTakeNone() {
    assertShown("re\u0301sume\u0301 x", 8, 9, "  1 | re\u0301sume\u0301 x", "    |       ^");
  }

  @Test
  void whatCannotBeSeenIsShownAsASign() {
    assertShown("\uFEFFGet", 0, 1, "  1 | \\uFEFFGet", "    | ^^^^^^");
    assertShown(
        "\ta\u0000\u001B\u0085b", 5, 6, "  1 | \u2409a\u2400\u241B\\x85b", "    |         ^");
  }

  @Test
  void ofALongLineOnlyWhatIsNearIsShown() {
    String line = "x".repeat(500) + "y" + "x".repeat(500);

    assertShown(
        line,
        500,
        501,
        "  1 | ..." + "x".repeat(40) + "y" + "x".repeat(59) + "...",
        "    |    " + " ".repeat(40) + "^");
    assertShown(line, 1, 2, "  1 | " + "x".repeat(100) + "...", "    |  ^");
    assertShown(line, 0, 1001, "  1 | " + "x".repeat(100) + "...", "    | " + "^".repeat(100));
  }

  @Test
  void numbersAreThoseOfTheFile() {
    SourceText page =
        SourceText.of(SourceOrigin.builder().file("f").firstLine(1998).build(), "a\nbcd\n");

    assertThat(Excerpt.of(page, new SourceSpan(3, 4)))
        .containsExactly("  1999 | bcd", "       |  ^");
    assertThat(Excerpt.line(page, 1998)).isEqualTo("  1998 | a");
  }

  private static void assertShown(String text, int start, int end, String line, String marks) {
    assertThat(Excerpt.of(SourceText.of("page", text), new SourceSpan(start, end)))
        .containsExactly(line, marks);
  }
}
