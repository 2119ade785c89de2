package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.TestPage;
import io.github.tearsheet.generator.PageGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.atn.ATN;
import org.junit.jupiter.api.Test;

class TransitionTableTest {

  private static final ATN GRAMMAR = PageLexer._ATN;

  private static final List<String> LINES =
      List.of(
          "Ferry Line Opens",
          "GORKA, Karelia (AP) -- A ferry carried a cow.",
          ". Last Updated: 07/27/2016",
          "In response to \"Ferry Line Opens,\" a story of June 3.",
          "By Ivan Petrov",
          "ReutersA cow on the ferry.",
          "Ivan Petrov");

  /** A table that has seen other words must not answer otherwise than one that has seen none. */
  @Test
  void answersAsANewTable_whenOtherWordsWereWalkedBefore() {
    Random random = new Random(7);
    TransitionTable used = new TransitionTable(GRAMMAR);
    for (int i = 0; i < 300; i++) {
      String line = scrambled(LINES.get(i % LINES.size()), random);
      assertThat(types(used, line)).as(line).isEqualTo(types(new TransitionTable(GRAMMAR), line));
    }
  }

  @Test
  void hasAColumnForEachCharacter() {
    CharacterClasses classes = new CharacterClasses(GRAMMAR);

    assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE))
        .allSatisfy(c -> assertThat(classes.meet((char) c.intValue())).isPositive());
  }

  @Test
  void knowsEachTransition_whenItWalksThePagesASecondTime() {
    TransitionTable table = new TransitionTable(GRAMMAR);
    List<TestPage> pages = TestPage.all();
    pages.forEach(page -> walk(table, page.text()));
    int workedOut = table.workedOut();
    pages.forEach(page -> walk(table, page.text()));

    assertThat(workedOut).isPositive();
    assertThat(table.workedOut()).isEqualTo(workedOut);
  }

  @Test
  void knowsNearlyAllTransitionsOfNewPages_onceItHasWalkedManyOthers() {
    PageGenerator pages = new PageGenerator(7);
    TransitionTable table = new TransitionTable(GRAMMAR);
    int first = workedOut(table, pages, 2_000);
    int later = workedOut(table, pages, 500);

    assertThat(first).isGreaterThan(1_000);
    assertThat(later).isLessThan(10);
  }

  /** Walks new pages of at least 3,000 characters each. */
  private static int workedOut(TransitionTable table, PageGenerator pages, int count) {
    int before = table.workedOut();
    for (int i = 0; i < count; i++) {
      walk(table, pages.next(3_000).text());
    }
    return table.workedOut() - before;
  }

  private static void walk(TransitionTable table, String page) {
    page.lines().forEach(line -> types(table, line));
  }

  /** Replaces some letters by others of the same case. */
  private static String scrambled(String line, Random random) {
    StringBuilder scrambled = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean replaced = Character.isLetter(c) && random.nextInt(8) == 0;
      char first = Character.isUpperCase(c) ? 'A' : 'a';
      scrambled.append(replaced ? (char) (first + random.nextInt(26)) : c);
    }
    return scrambled.toString();
  }

  private static List<Integer> types(TransitionTable table, String line) {
    List<Integer> types = new ArrayList<>();
    int state = table.start(0);
    for (int i = 0; i < line.length() && state != TransitionTable.NOWHERE; i++) {
      state = table.next(state, line.charAt(i));
      types.add(state == TransitionTable.NOWHERE ? -1 : TransitionTable.type(state));
    }
    return types;
  }
}
