package io.github.tearsheet.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters that are found, wherever they are in a text. */
class UnusualCharactersTest {

  private static List<Integer> found(String text) {
    UnusualCharacters characters = new UnusualCharacters(text, text.length());
    return IntStream.range(0, characters.count()).mapToObj(characters::place).toList();
  }

  @Test
  void usualArePrintingAsciiLineFeedsDashesQuotesAndRussianLetters() {
    String ascii = text(' ', '~');
    String russian = text('\u0410', '\u044F');
    String usual = ascii + "\n" + text('\u2010', '\u201F') + russian;

    assertThat(found(usual.repeat(5))).isEmpty();
    assertThat(found("")).isEmpty();
    assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(c -> usual.indexOf(c) < 0))
        .allSatisfy(c -> assertThat(found("a" + (char) c.intValue() + "b")).containsExactly(1));
  }

  private static String text(char first, char last) {
    return IntStream.rangeClosed(first, last)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 510, 511, 512, 513, 1023, 1024, 1599})
  void findsThemAtAnyOffset(int offset) {
    StringBuilder text = new StringBuilder("It rains.\n".repeat(160));
    text.setCharAt(offset, '\u0007');

    assertThat(found(text.toString())).containsExactly(offset);
    text.setCharAt(1000, '\uFFFD');
    assertThat(found(text.toString())).containsOnly(offset, 1000);
  }

  @Test
  void searchesOnlyToTheEndThatIsGiven() {
    assertThat(new UnusualCharacters("Rain\u0007", 4).count()).isZero();
  }
}
