package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
