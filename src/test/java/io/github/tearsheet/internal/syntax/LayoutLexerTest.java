package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.TestPage;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutLexerTest {

  /** Notes the characters at which the lexer's simulator looks. */
  private static final class WatchedStream extends LayoutCharStream {
    private final BitSet seen = new BitSet();

    WatchedStream(String text) {
      super(SourceText.of("page", text));
    }

    @Override
    int unit(int offset) {
      seen.set(offset);
      return super.unit(offset);
    }
  }

  private static int visited(String text) {
    WatchedStream stream = new WatchedStream(text);
    LayoutLexer lexer = new LayoutLexer(stream);
    lexer.setInterpreter(new LayoutLexerSimulator(lexer));
    lexer.begin(Reading.first(List.of(), Reading.Spacing.UNKNOWN, false));
    while (lexer.nextToken().getType() != Token.EOF) {
      // Only the way there counts.
    }
    return stream.seen.cardinality();
  }

  /** A paragraph costs its first characters and the two line ends below it, however long it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bakers asked the city for cheaper flour, and the city said that it would think about it for a while, and it did.",
        "\"We bake at night,\" said the baker, who bakes at night as his father did before him in the same house on Mill Lane.",
        "\u041f\u0440\u043e\u0445\u043e\u0436\u0438\u0435 \u0447\u0438\u0442\u0430\u044e\u0442 \u043e\u0431\u0435 \u0441\u0442\u043e\u0440\u043e\u043d\u044b, and so do we, and so does the painter who painted both sides of the sign in one night."
      })
  void theSimulatorDoesNotLookAtTheBody(String paragraph) {
    String head = new TestPage(TestPage.FOLDER.resolve("articles/plain.txt")).text();
    int paragraphs = 1000;

    int before = visited(head);
    int after = visited(head + ("\n\n" + paragraph).repeat(paragraphs));

    assertThat(after - before).isLessThanOrEqualTo(2 * 2 * paragraphs);
  }

  /** The head of a page costs no more than its length, and a line ahead. */
  @Test
  void theSimulatorLooksOnceAtTheHead() {
    String page = new TestPage(TestPage.FOLDER.resolve("articles/plain.txt")).text();
    int headEnd = page.indexOf("\n\n", page.indexOf("Updated") + 30);
    assertThat(visited(page)).isLessThanOrEqualTo(headEnd + 60);
  }

  static List<TestPage> pages() {
    return TestPage.all();
  }

  /** Tokens follow each other without overlap, and only white space stands between them. */
  @ParameterizedTest
  @MethodSource("pages")
  void tokensTileThePage(TestPage page) {
    String text = page.text();
    int at = 0;
    for (Token token : tokens(lexerWithTable(text))) {
      assertThat(token.getStartIndex()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, token.getStartIndex()).chars())
          .allMatch(c -> WhiteSpace.isSpaceOrLineEnd((char) c.intValue()));
      at = token.getStopIndex() + 1;
    }
    assertThat(text.substring(at).chars())
        .allMatch(c -> WhiteSpace.isSpaceOrLineEnd((char) c.intValue()));
  }

  /** What stands in the table is what ANTLR's simulator finds out. */
  @ParameterizedTest
  @MethodSource("pages")
  void theTableLeadsWhereAntlrGoes(TestPage page) {
    assertThat(places(tokens(lexerWithTable(page.text()))))
        .isEqualTo(places(tokens(lexer(page.text()))));
  }

  private static LayoutLexer lexerWithTable(String text) {
    LayoutLexer lexer = lexer(text);
    lexer.setInterpreter(new LayoutLexerSimulator(lexer));
    return lexer;
  }

  /** With ANTLR's simulator. */
  private static LayoutLexer lexer(String text) {
    LayoutLexer lexer = new LayoutLexer(new LayoutCharStream(SourceText.of("page", text)));
    lexer.begin(Reading.first(List.of(), Reading.Spacing.UNKNOWN, false));
    return lexer;
  }

  private static List<Token> tokens(LayoutLexer lexer) {
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      tokens.add(token);
    }
    return tokens;
  }

  private static List<String> places(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token + " " + token.getStartIndex() + " " + token.getStopIndex())
        .toList();
  }
}
