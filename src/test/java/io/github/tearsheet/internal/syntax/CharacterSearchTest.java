package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CharacterSearchTest {

  private static final String TEXT = "(a) b (c) d(";

  private final CharacterSearch search = new CharacterSearch(TEXT, '(');

  @Test
  void findsTheNextPlace() {
    assertThat(search.next(0)).isZero();
    assertThat(search.next(1)).isEqualTo(6);
    assertThat(search.next(6)).isEqualTo(6);
    assertThat(search.next(7)).isEqualTo(11);
    assertThat(search.next(12)).isEqualTo(TEXT.length());
  }

  @Test
  void findsTheLastPlaceBetweenTwoOffsets() {
    assertThat(search.last(0, 11)).isEqualTo(6);
    assertThat(search.last(0, 12)).isEqualTo(11);
    assertThat(search.last(0, 1)).isZero();
    assertThat(search.last(1, 6)).isEqualTo(-1);
  }

  /** What it remembers of one search must not change the next one. */
  @Test
  void givesTheSameInAnyOrder() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      int start = random.nextInt(TEXT.length() + 1);
      assertThat(search.next(start)).isEqualTo(new CharacterSearch(TEXT, '(').next(start));
    }
  }
}
