package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.TestPage;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutLexerTest {

  /** Counts the characters over which ANTLR's simulator walks. */
  private static final class CountingStream extends LayoutCharStream {
    private int walked;

    CountingStream(String text) {
      super(text, "page");
    }

    @Override
    public void consume() {
      walked++;
      super.consume();
    }
  }

  private static int walked(String text) {
    CountingStream stream = new CountingStream(text);
    LayoutLexer lexer = new LayoutLexer(stream);
    lexer.begin(Reading.first(List.of(), Reading.Spacing.UNKNOWN, false));
    while (lexer.nextToken().getType() != Token.EOF) {
      // Only the way there counts.
    }
    return stream.walked;
  }

  /** A paragraph costs its first characters and the two line ends below it, however long it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bakers asked the city for cheaper flour, and the city said that it would think about it for a while, and it did.",
        "\"We bake at night,\" said the baker, who bakes at night as his father did before him in the same house on Mill Lane.",
        "\u041f\u0440\u043e\u0445\u043e\u0436\u0438\u0435 \u0447\u0438\u0442\u0430\u044e\u0442 \u043e\u0431\u0435 \u0441\u0442\u043e\u0440\u043e\u043d\u044b, and so do we, and so does the painter who painted both sides of the sign in one night."
      })
  void theSimulatorDoesNotWalkTheBody(String paragraph) {
    String head = new TestPage(TestPage.FOLDER.resolve("articles/plain.txt")).text();
    int paragraphs = 1000;

    int before = walked(head);
    int after = walked(head + ("\n\n" + paragraph).repeat(paragraphs));

    assertThat(after - before).isLessThanOrEqualTo(2 * 2 * paragraphs);
  }

  static List<TestPage> pages() {
    return TestPage.all();
  }

  /** Tokens follow each other without overlap, and only white space stands between them. */
  @ParameterizedTest
  @MethodSource("pages")
  void tokensTileThePage(TestPage page) {
    String text = page.text();
    LayoutLexer lexer = new LayoutLexer(new LayoutCharStream(text, "page"));
    lexer.begin(Reading.first(List.of(), Reading.Spacing.UNKNOWN, false));
    int at = 0;
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      assertThat(token.getStartIndex()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, token.getStartIndex()).chars())
          .allMatch(c -> WhiteSpace.isSpaceOrLineEnd((char) c.intValue()));
      at = token.getStopIndex() + 1;
    }
    assertThat(text.substring(at).chars())
        .allMatch(c -> WhiteSpace.isSpaceOrLineEnd((char) c.intValue()));
  }
}
