package io.github.tearsheet.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters that are found, wherever they are in a text. */
class UnusualCharactersTest {

  private static List<Integer> found(String text) {
    UnusualCharacters characters = new UnusualCharacters(text, text.length());
    List<Integer> found = new ArrayList<>();
    for (int at = characters.next(0); at < text.length(); at = characters.next(at + 1)) {
      found.add(at);
    }
    return found;
  }

  @Test
  void findsEachCharacterThatCanBeDamage() {
    IntStream damage = "\u00C2\u00C3\u00D0\u00D1\u00E2\uFFFD".chars();
    IntStream controls = IntStream.range(0, 0x100).filter(Character::isISOControl);

    assertThat(IntStream.concat(controls.filter(c -> c != '\n'), damage))
        .allSatisfy(c -> assertThat(found("a" + (char) c.intValue() + "b")).containsExactly(1));
  }

  @Test
  void findsNoneInOrdinaryText() {
    String ascii =
        IntStream.range(' ', 0x7F)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String text = ascii + "\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u0410\u042F\u0430\u044F\n";

    assertThat(found(text.repeat(50))).isEmpty();
    assertThat(found("")).isEmpty();
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
    UnusualCharacters characters = new UnusualCharacters("Rain\u0007", 4);

    assertThat(characters.next(0)).isEqualTo(4);
    assertThat(characters.next(4)).isEqualTo(4);
  }
}
