package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.internal.syntax.LexerOptions.Spacing;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on one line: {@code ↵} is a line end, {@code ¶} a blank line. */
class BoxDetectorTest {

  private static final String TOP = ". Last Updated: 07/27/2016\n\nSalt\n\nIt rains.\n\n";

  private static final String RESPONSE =
      "In response to \"Salt,\" a column by Vera Sol on Oct. 29.";

  /** The lines between {@code [} and {@code ]} are those of the box below its title. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // To its own last line, across blank lines.
        "To Our Readers¶[Write to us.¶Email the Opinion Page Editor]¶It snows.",
        "To Our Readers↵[Write to us.↵Soon.↵Email the Opinion Page Editor]↵It snows.",
        // Without it to the first blank line below its text.
        "To Our Readers¶[Write to us.]¶It snows.",
        "To Our Readers↵[Write to us.↵Soon.]¶It snows.",
        "To Our Readers¶[Write to us.↵Soon.]¶It snows.",
        "To Our Readers¶[Write to us.]",
        "To Our Readers",
        "HAS SOMETHING you read here moved you?¶It snows.",
        "HAS SOMETHING you read here moved you?↵[Write to us.]¶It snows.",
        // The last line of another box is not its own, nor is one below a letter.
        "HAS SOMETHING you read here moved you?↵[Write to us.]¶Editor,¶It snows.¶Email the Opinion Page Editor",
        "HAS SOMETHING you read here moved you?↵[Write to us.]¶"
            + RESPONSE
            + "¶It snows.¶Email the Opinion Page Editor",
        "HAS SOMETHING you read here moved you?↵[Write to us.]¶This is Your Space¶Email the Opinion Page Editor",
        "HAS SOMETHING you read here moved you?↵[Write to us.]¶More Ferry Letters¶Email the Opinion Page Editor",
        "HAS SOMETHING you read here moved you?↵[Write to us.¶It snows.¶Email the Opinion Page Editor]",
        // Above a letter to the last line of text.
        "To Our Readers↵[Write to us.↵Soon.]↵Salt and Sea↵" + RESPONSE + "↵It snows.",
        "To Our Readers↵[Write to us.↵Soon.]↵" + RESPONSE + "↵It snows.",
        // The addresses, and an invitation below them.
        "This is Your Space¶[Dear readers,¶- e-mail: a@b.c↵- mail: Box 1¶Write to us!]¶It snows.",
        "This is Your Space¶[Dear readers,¶- e-mail: a@b.c]¶It snows.",
        "This is Your Space¶[- e-mail: a@b.c]",
        "This is Your Space¶It snows!",
        // Days, and a link to a special report.
        "More Ferry Letters↵[August 24, 2000↵August 23, 2000]¶It snows.",
        "More Ferry Letters↵[August 24, 2000¶Click here to read our special report on the ferry.]¶It snows.",
        "More Ferry Letters¶[Click here to read our special report on the ferry.]",
        "More Ferry Letters↵[August 24, 2000]",
      })
  void knowsTheLinesOfABox(String marked) {
    check(marked, Spacing.SPACED);
  }

  /** Without blank lines, only words that boxes have show how far one goes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HAS SOMETHING you read here moved you?↵[Then please write.]↵It snows.",
        "HAS SOMETHING you read here moved you?↵It snows.↵Then please write.",
        "To Our Readers↵[Then please write.↵All we ask is a name.]↵It snows.",
        "To Our Readers↵[Soon.↵Email the Opinion Page Editor]↵It snows.",
      })
  void knowsTheLinesOfABoxOnACompactPage(String marked) {
    check(marked, Spacing.COMPACT);
  }

  private static void check(String marked, Spacing spacing) {
    String page = marked.replace("¶", "\n\n").replace('↵', '\n');
    int start = page.indexOf('[');
    List<String> expected =
        start < 0
            ? List.of()
            : page.substring(start + 1, page.indexOf(']'))
                .lines()
                .filter(l -> !l.isEmpty())
                .toList();

    assertThat(linesOfBoxes(page.replaceAll("[\\[\\]]", ""), spacing)).isEqualTo(expected);
  }

  /** A line of a box can be twelve lines below its title. */
  @ParameterizedTest
  @CsvSource({
    "11, Email the Opinion Page Editor, To Our Readers, 12",
    "12, Email the Opinion Page Editor, To Our Readers, 1",
    "11, - mail: Box 1, This is Your Space, 12",
    "12, - mail: Box 1, This is Your Space, 0",
  })
  void looksForTheLastLineNearTheTitle(int between, String last, String title, int lines) {
    String page = title + "\n\n" + "It rains.\n\n".repeat(between) + last;

    assertThat(linesOfBoxes(page, Spacing.SPACED)).hasSize(lines);
  }

  /** A response line can be six lines below the title of a box that is joined to it. */
  @ParameterizedTest
  @CsvSource({"5, 5", "6, 7"})
  void looksForALetterNearTheTitle(int between, int lines) {
    String page = "To Our Readers\n" + "It rains.\n".repeat(between) + RESPONSE + "\n\nIt snows.";

    assertThat(linesOfBoxes(page, Spacing.SPACED)).hasSize(lines);
  }

  private static List<String> linesOfBoxes(String page, Spacing spacing) {
    LexerOptions options = LexerOptions.of(List.of(), spacing, false, false);
    PageTokens tokens = new PageScan(SourceText.of("page", TOP + page), 0, options).tokens();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i) == PageLexer.NOTICE_LINE) {
        lines.add(tokens.get(i).getText());
      }
    }
    return lines;
  }
}
