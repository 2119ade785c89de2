package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

class LineTokenTest {

  @Test
  void knowsItsPlaceAndItsText() {
    LineToken token = new LineToken("One line.\nA cow", PageLexer.TITLE, 10, 15, 2);

    assertThat(token.getText()).isEqualTo("A cow");
    assertThat(token.getStartIndex()).isEqualTo(10);
    assertThat(token.getStopIndex()).isEqualTo(14);
    assertThat(token.getTokenIndex()).isEqualTo(2);
    assertThat(token).hasToString("TITLE A cow");
  }

  @Test
  void doesNotKnowItsLineOrColumn() {
    LineToken gap = LineToken.gap(PageLexer.BLANK);

    assertThat(gap.getLine()).isZero();
    assertThat(gap.getCharPositionInLine()).isNegative();
    assertThat(gap.getTokenIndex()).isNegative();
    assertThat(gap.getChannel()).isEqualTo(Token.DEFAULT_CHANNEL);
  }
}
