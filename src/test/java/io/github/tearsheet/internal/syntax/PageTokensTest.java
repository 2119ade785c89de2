package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three lines, of which the first two have an opening: six tokens and the gaps between them. */
class PageTokensTest {

  private static final String TEXT = "APA ferry\nMTA cow\nIt rained.";

  private final PageTokens tokens = new PageTokens(TEXT);

  @BeforeEach
  void addLines() {
    tokens.add(PageLexer.CREDIT, 0, 2);
    tokens.add(PageLexer.TITLE, 2, 9);
    tokens.add(LineToken.gap(PageLexer.NEWLINE));
    tokens.add(PageLexer.CREDIT, 10, 12);
    tokens.add(PageLexer.TITLE, 12, 17);
    tokens.add(LineToken.gap(PageLexer.BLANK));
    tokens.add(PageLexer.PROSE, 18, 28);
    tokens.add(Token.EOF, 28, 28);
  }

  @Test
  void linesFollowOneAnother() {
    assertThat(tokens.nextLine(0)).isEqualTo(3);
    assertThat(tokens.nextLine(3)).isEqualTo(6);
    assertThat(tokens.isEnd(tokens.nextLine(6))).isTrue();
    assertThat(tokens.isEnd(6)).isFalse();
    assertThat(tokens.lineEnd(0)).isEqualTo(9);
    assertThat(tokens.lineEnd(6)).isEqualTo(28);
  }

  @Test
  void aRetypedLineIsOneToken_andThoseBelowMoveUp() {
    tokens.retype(3, PageLexer.REPEATED_HEADLINE);

    assertThat(tokens.size()).isEqualTo(7);
    assertThat(tokens.get(3).getText()).isEqualTo("MTA cow");
    assertThat(tokens.type(4)).isEqualTo(PageLexer.BLANK);
    assertThat(tokens.get(5).getText()).isEqualTo("It rained.");
    assertThat(tokens.get(5).getTokenIndex()).isEqualTo(5);
    assertThat(tokens.get(6).getType()).isEqualTo(Token.EOF);
    assertThat(tokens.get(6).getTokenIndex()).isEqualTo(6);
    assertThat(tokens.get(6).getStartIndex()).isEqualTo(28);
  }

  @Test
  void theFirstLineCanBeRetyped_andALineOfOneToken() {
    tokens.retype(0, PageLexer.NOTICE_LINE);
    tokens.retype(5, PageLexer.NOTICE_LINE);

    assertThat(tokens.get(0).getText()).isEqualTo("APA ferry");
    assertThat(tokens.get(2).getText()).isEqualTo("MT");
    assertThat(tokens.get(2).getTokenIndex()).isEqualTo(2);
    assertThat(tokens.get(5).getText()).isEqualTo("It rained.");
    assertThat(tokens.type(5)).isEqualTo(PageLexer.NOTICE_LINE);
    assertThat(tokens.size()).isEqualTo(7);
  }

  @Test
  void tokensAreSeenFromWhereTheParserIs() {
    assertThat(tokens.LT(-1)).isNull();
    tokens.consume();
    tokens.consume();

    assertThat(tokens.index()).isEqualTo(2);
    assertThat(tokens.LA(1)).isEqualTo(PageLexer.NEWLINE);
    assertThat(tokens.LT(2)).isSameAs(tokens.get(3));
    assertThat(tokens.LT(-1)).isSameAs(tokens.get(1));
    assertThat(tokens.LT(-2)).isSameAs(tokens.get(0));
    assertThat(tokens.get(99).getType()).isEqualTo(Token.EOF);
    tokens.seek(0);
    assertThat(tokens.LA(1)).isEqualTo(PageLexer.CREDIT);
  }

  @Test
  void textHasAllCharactersBetweenTwoTokens() {
    assertThat(tokens.getText()).isEqualTo(TEXT);
    assertThat(tokens.getText(Interval.of(1, 3))).isEqualTo("A ferry\nMT");
    assertThat(tokens.getText(tokens.get(0), tokens.get(1))).isEqualTo("APA ferry");
    assertThat(tokens.getSourceName()).isEqualTo(PageTokens.UNKNOWN_SOURCE_NAME);
  }
}
