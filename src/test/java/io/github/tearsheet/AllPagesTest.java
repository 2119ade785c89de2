package io.github.tearsheet;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests of each page as one, for the mutation tests, which start every test on its own.
 */
@Tag("all-pages")
class AllPagesTest {

  @Test
  void everyPageGivesTheExpectedJson() {
    PagesTest.pages().forEach(new PagesTest()::givesTheExpectedJson);
  }
}
