package io.github.tearsheet.write;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests of each page as one, for the mutation tests, which start every test on its own.
 */
@Tag("all-pages")
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
