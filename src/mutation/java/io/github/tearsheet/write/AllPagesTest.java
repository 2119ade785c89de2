package io.github.tearsheet.write;

import org.junit.jupiter.api.Test;

/** Runs the tests of each page as one test, because PIT starts every test on its own. */
class AllPagesTest {

  @Test
  void everyPageIsFixed() {
    PageFixerTest fixer = new PageFixerTest();
    PageFixerTest.pages().forEach(fixer::aFixedPageReadsTheSame);
    PageFixerTest.pages().forEach(fixer::whatIsSafeIsFixed);
  }

  @Test
  void everyPageIsWrittenAsItReads() {
    PageWriterTest.readablePages().forEach(new PageWriterTest()::whatIsWrittenReadsAsTheSamePage);
  }

  @Test
  void everyPageIsARow() {
    RowWriterTest.results().forEach(new RowWriterTest()::aRowReadBackIsTheJson);
  }
}
