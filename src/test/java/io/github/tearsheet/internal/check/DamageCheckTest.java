package io.github.tearsheet.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage in one line of text below a headline. */
class DamageCheckTest {

  /** Each message about a line, with the column of its first place. */
  private static List<String> damage(String line) {
    return ArchiveParser.create().parse("Rain Again\n\n" + line + "\n").diagnostics().stream()
        .filter(found -> found.code() == DiagnosticCode.DAMAGED_TEXT)
        .map(
            found ->
                found.start().line()
                    + ":"
                    + found.start().column()
                    + found.message().replaceFirst(".*\\((\\d+ places?) .*", " $1"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It rained ,then it snowed.            | 3:10 1 place",
        "It rained , then it snowed.           | 3:10 1 place",
        "It rained , it snowed , it hailed.    | 3:10 2 places",
        "She counted 7 , said the mayor.       | 3:14 1 place",
        "He is the editor of, a web site.      | 3:20 1 place",
        "He gave it to Vera, editor of, a site.| 3:30 1 place",
        "The w?nd blew.                        | 3:6 1 place",
        "The w?nd blew over the s?a.           | 3:6 2 places",
        "It rained?then it stopped. It did.    | 3:10 1 place",
        "It rained ? then it stopped.          | 3:11 1 place",
        "It rained f then it stopped.          | 3:11 1 place",
        "It rained f Snow fell.                | 3:11 1 place",
        "It said \u201E\u045C\u0455 and more.  | 3:10 2 places",
        "It said ?\u2020? and more.            | 3:10 1 place",
        "It said *?* and more.                 |",
        "The rain (\u0402\u0403) fell.         | 3:12 1 place",
      })
  void reportsALineOnce_atItsFirstPlace(String line, String found) {
    assertThat(damage(line)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained, then it snowed.",
        "The papers wrote of it (1,6 , Gazeta, 2 ,Trud).",
        "Did it rain? It did.",
        "Why? it asked.",
        "It rained ? Nobody knew.",
        "See www.rain.example?city=gent for more.",
        "See http://rain.example/?q=a?b for more.",
        "The letter f, the sixth.",
        "The letter f",
        "Vitamins c f 3 were in it.",
        "Room 5 f 6 was wet.",
        "It said \u201Erain\u201C and more.",
        "It said \u201E\u201E and more.",
        "It cost 5\u2020 and more.",
        "It said ?\u2020 and more.",
        "It said \u2020? and more.",
        "The word \u0402ak is Serbian.",
        "It is a matter of, say, a week.",
      })
  void aSoundLineHasNone(String line) {
    assertThat(damage(line)).isEmpty();
  }

  @Test
  void eachLineIsReported_inTheOrderOfTheText() {
    assertThat(damage("It rained f then.\n\nIt rained , then.\n\nThe w?nd blew , then."))
        .containsExactly("3:11 1 place", "5:10 1 place", "7:6 2 places");
  }
}
