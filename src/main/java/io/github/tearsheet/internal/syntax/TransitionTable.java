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
import org.antlr.v4.runtime.atn.LexerCustomAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * Where each character leads to from each state of a lexer, in rows of numbers. ANTLR's own states
 * are objects, each with an array of where it leads to: three places in memory for a character,
 * where this is one; and they remember nothing of characters beyond ASCII.
 *
 * <p>A state is a number: twice the place where its row begins, and one more if a token can end in
 * it. The table grows as texts are read, and all threads share it: it is written under a lock and
 * read without. Who does not see yet what another thread has found out asks again, under the lock.
 */
final class TransitionTable {

  /** No state: where a character leads to has not been found out. */
  static final int UNKNOWN = 0;

  /** No state: no token goes on with a character. */
  static final int NOWHERE = 1;

  private static final int ASCII = 128;

  /**
   * A column for the text's end, those of ASCII, and those of the classes. No power of two: the
   * same letter in many rows would stand in few places of the processor's cache.
   */
  private static final int COLUMNS = 1 + ASCII + CharacterClasses.MOST;

  private static final int FIRST_ROWS = 128;

  private final CharacterClasses classes;
  private final List<DFAState> states = new ArrayList<>();
  private final IdentityHashMap<DFAState, Integer> numbers = new IdentityHashMap<>();

  /** The state in which each mode begins. */
  private final int[] starts;

  private int[] cells = new int[FIRST_ROWS * COLUMNS];
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
        execute(action, lexer);
      }
      return type;
    }

    /** The kinds that most rules have are told apart here: a call of one known method is faster. */
    private static void execute(LexerAction action, Lexer lexer) {
      if (action instanceof LexerModeAction mode) {
        mode.execute(lexer);
      } else if (action instanceof LexerCustomAction custom) {
        custom.execute(lexer);
      } else if (action instanceof LexerTypeAction type) {
        type.execute(lexer);
      } else {
        action.execute(lexer);
      }
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
    return states.get(row(state));
  }

  /** What is done where a token ends in a state. */
  TokenEnd end(int state) {
    TokenEnd[] known = ends;
    int row = row(state);
    TokenEnd end = row < known.length ? known[row] : null;
    return end == null ? new TokenEnd(state(state)) : end;
  }

  /** Behind all cells for a character that has no column. */
  private int cell(int state, int character) {
    int column = column(character);
    return column == CharacterClasses.NONE ? Integer.MAX_VALUE : (state >> 1) + column;
  }

  private int column(int character) {
    if (character < ASCII) {
      return character - IntStream.EOF;
    }
    int found = classes.of(character);
    return found == CharacterClasses.NONE ? found : 1 + ASCII + found;
  }

  private static int row(int state) {
    return (state >> 1) / COLUMNS;
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
    int number = (row * COLUMNS) << 1;
    if (state.isAcceptState) {
      number++;
      ends[row] = new TokenEnd(state);
    }
    states.add(state);
    numbers.put(state, number);
    return number;
  }
}
