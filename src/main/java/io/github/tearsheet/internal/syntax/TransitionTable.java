package io.github.tearsheet.internal.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerActionExecutor;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * Where each character leads to from each state of a lexer, in rows of numbers. ANTLR's own states
 * are objects, each with an array of where it leads to: three places in memory for a character,
 * where this is one; and they remember nothing of characters beyond ASCII.
 *
 * <p>A state is a number, even if no token can end in it and odd if one can. The table grows as
 * texts are read, and all threads share it: it is written under a lock and read without. Who does
 * not see yet what another thread has found out asks again, under the lock.
 */
final class TransitionTable {

  /** No state: where a character leads to has not been found out. */
  static final int UNKNOWN = 0;

  /** No state: no token goes on with a character. */
  static final int NOWHERE = 1;

  private static final int ASCII = 128;

  /** The column of the text's end; those of the classes stand between ASCII's and it. */
  private static final int END_OF_TEXT = ASCII + CharacterClasses.MOST;

  /** A row has a power of two of columns, so that a place in it is found by a shift. */
  private static final int ROW_BITS = 8;

  private static final int FIRST_ROWS = 128;

  private final CharacterClasses classes;
  private final List<DFAState> states = new ArrayList<>();
  private final IdentityHashMap<DFAState, Integer> numbers = new IdentityHashMap<>();

  /** The state in which each mode begins. */
  private final int[] starts;

  private int[] cells = new int[FIRST_ROWS << ROW_BITS];
  private TokenEnd[] ends = new TokenEnd[FIRST_ROWS];

  /** What is done where a token ends: the actions of its rule. */
  static final class TokenEnd {

    private static final LexerAction[] NONE = {};

    private final int type;
    private final LexerAction[] actions;

    private TokenEnd(DFAState state) {
      LexerActionExecutor executor = state.lexerActionExecutor;
      type = state.prediction;
      actions = executor == null ? NONE : executor.getLexerActions();
    }

    /** Does it, and tells the token's type. */
    int take(Lexer lexer) {
      for (LexerAction action : actions) {
        action.execute(lexer);
      }
      return type;
    }
  }

  TransitionTable(ATN atn) {
    classes = new CharacterClasses(atn);
    starts = new int[atn.modeToStartState.size()];
    // The row of those that are no state.
    states.add(new DFAState());
  }

  /** Whether a token can end in a state. */
  static boolean endsToken(int state) {
    return (state & 1) != 0;
  }

  /** The state in which a mode begins, or {@link #UNKNOWN}. */
  int start(int mode) {
    return starts[mode];
  }

  /** Notes the state in which a mode begins. */
  synchronized int noteStart(int mode, DFAState state) {
    starts[mode] = number(state);
    return starts[mode];
  }

  /** The state to which a character leads, {@link #UNKNOWN} or {@link #NOWHERE}. */
  int next(int state, int character) {
    int cell = cell(state, character);
    int[] known = cells;
    return cell < known.length ? known[cell] : UNKNOWN;
  }

  /** Notes the state to which a character leads; null if no token goes on with it. */
  synchronized int noteNext(int state, int character, @Nullable DFAState to) {
    int next = to == null ? NOWHERE : number(to);
    int cell = cell(state, character);
    if (cell < cells.length) {
      cells[cell] = next;
    }
    return next;
  }

  /** What ANTLR knows of a state. */
  synchronized DFAState state(int state) {
    return states.get(state >> 1);
  }

  /** What is done where a token ends in a state. */
  TokenEnd end(int state) {
    TokenEnd[] known = ends;
    int row = state >> 1;
    TokenEnd end = row < known.length ? known[row] : null;
    return end == null ? new TokenEnd(state(state)) : end;
  }

  /** Behind all cells for a character that has no column. */
  private int cell(int state, int character) {
    int column = column(character);
    return column == CharacterClasses.NONE
        ? Integer.MAX_VALUE
        : ((state >> 1) << ROW_BITS) + column;
  }

  private int column(int character) {
    if (character < ASCII) {
      return character == IntStream.EOF ? END_OF_TEXT : character;
    }
    int found = classes.of(character);
    return found == CharacterClasses.NONE ? found : ASCII + found;
  }

  private int number(DFAState state) {
    Integer known = numbers.get(state);
    return known == null ? add(state) : known;
  }

  private int add(DFAState state) {
    int row = states.size();
    if (row == ends.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    int number = row << 1;
    if (state.isAcceptState) {
      number++;
      ends[row] = new TokenEnd(state);
    }
    states.add(state);
    numbers.put(state, number);
    return number;
  }
}
