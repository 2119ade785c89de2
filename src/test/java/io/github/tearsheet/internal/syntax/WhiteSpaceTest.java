package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

  /** The soft hyphen, zero-width characters, marks of direction, the byte-order mark. */
  private static final String INVISIBLE =
      "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

  @Test
  void invisibleCharactersAreKnown_andNoOthers() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE))
        .allSatisfy(
            c ->
                assertThat(WhiteSpace.isInvisible((char) c.intValue()))
                    .isEqualTo(INVISIBLE.indexOf(c) >= 0));
  }

  /** The spaces of Unicode, invisible characters and what moves to another place on the line. */
  @Test
  void whiteSpaceInsideALineIsKnown() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE))
        .allSatisfy(
            c ->
                assertThat(WhiteSpace.isSpace((char) c.intValue()))
                    .isEqualTo(
                        Character.getType(c) == Character.SPACE_SEPARATOR
                            || INVISIBLE.indexOf(c) >= 0
                            || "\t\u000B\f".indexOf(c) >= 0));
  }

  @Test
  void lineEndsAreWhiteSpaceBetweenLines() {
    assertThat(WhiteSpace.isSpaceOrLineEnd('\n')).isTrue();
    assertThat(WhiteSpace.isSpaceOrLineEnd('\r')).isTrue();
    assertThat(WhiteSpace.isSpaceOrLineEnd(' ')).isTrue();
    assertThat(WhiteSpace.isSpaceOrLineEnd('.')).isFalse();
  }

  @Test
  void isSkippedOnBothSidesOfALine() {
    String line = " \u200B It rains. \t";

    assertThat(WhiteSpace.skip(line, 0, line.length())).isEqualTo(3);
    assertThat(WhiteSpace.skip(line, 0, 2)).isEqualTo(2);
    assertThat(WhiteSpace.skipBack(line, line.length(), 0)).isEqualTo(12);
    assertThat(WhiteSpace.skipBack(line, 3, 0)).isZero();
    assertThat(WhiteSpace.skipBack(line, 3, 1)).isEqualTo(1);
  }
}
