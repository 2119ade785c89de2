package io.github.tearsheet.internal.syntax;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests of each page as one, for the mutation tests, which start every test on its own.
 */
@Tag("all-pages")
class AllPagesTest {

  @Test
  void everyLineIsMatchedAsAntlrDoes() {
    LineLexerTest.pages().forEach(new LineLexerTest()::matchesAsAntlrDoes);
  }

  @Test
  void tokensTileEveryPage() {
    LineLexerTest.pages().forEach(new LineLexerTest()::tokensTileThePage);
    PageSyntaxTest.pages().forEach(new PageSyntaxTest()::compactPagesHaveNoNewline);
  }
}
