package io.github.tearsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables {@code @} is LF and {@code ^} is CR. */
class LineEndsTest {

  @ParameterizedTest
  @CsvSource({
    "a@b^@c@, a@b@c@",
    "a^@b@c^@, a^@b^@c^@",
    "a^@b@, a^@b^@",
    "a@b^@, a@b@",
    "a^b@c@, a@b@c@",
    "a^b^@c^@, a^@b^@c^@",
    "a^b^, a@b@",
  })
  void endsEachLineAsMostDo_orAsTheFirstDoes(String mixed, String unified) {
    assertThat(LineEnds.of(text(mixed)).unified()).isEqualTo(text(unified));
  }

  @ParameterizedTest
  @CsvSource({
    "a^^@b^^@, true, true",
    "a^@b^@, false, false",
    "a^^@b^@, true, false",
    "a^^@b^@c@, true, false",
    "a^^@b^^@c@, true, true",
    "a^^@b^c^^@, true, true",
    "a^^@b^, false, false",
    "a^^^@b^, false, false",
    "a^^@b^^, false, false",
  })
  void crCrLfIsOneLineEnd_unlessAsManyLinesEndInCr(String text, boolean doubled, boolean mostly) {
    LineEnds ends = LineEnds.of(text(text));

    assertThat(ends.areDoubled()).isEqualTo(doubled);
    assertThat(ends.areMostlyDoubled()).isEqualTo(mostly);
  }

  private static String text(String cell) {
    return cell.replace('@', '\n').replace('^', '\r');
  }
}
