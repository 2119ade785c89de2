package io.github.tearsheet;

import org.junit.jupiter.api.Test;

/** Runs the tests of each page as one test, because PIT starts every test on its own. */
class AllPagesTest {

  @Test
  void everyPageGivesTheExpectedJson() {
    PagesTest.pages().forEach(new PagesTest()::givesTheExpectedJson);
  }
}
