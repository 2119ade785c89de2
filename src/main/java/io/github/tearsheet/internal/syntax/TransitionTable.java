package io.github.tearsheet.internal.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * The states of a lexer grammar and where each character leads, in rows of numbers. ANTLR works out
 * each transition once; its own cache has three objects for a character where this table has one
 * number, and it does not remember characters beyond ASCII. A transition that is worked out for one
 * character of ASCII is entered for all that the state treats alike: of ever new words, three
 * quarters of the transitions are known then.
 *
 * <p>A state is a number: the index of its row's first cell, shifted by {@link #TYPE_BITS}, and the
 * type of the token that can end there, or 0. Thread-safe: the table is written under a lock and
 * read without. A thread that does not see an entry yet asks again under the lock.
 */
final class TransitionTable {

  /** Not a state: the transition has not been worked out. */
  static final int UNKNOWN = 0;

  /** Not a state: no token continues with the character. */
  static final int NOWHERE = 1;

  private static final int TYPE_BITS = 7;
  private static final int TYPE_MASK = (1 << TYPE_BITS) - 1;

  /** The column of the end of the line. Those before it are the classes of characters. */
  private static final int END = CharacterClasses.MOST + 1;

  private static final int COLUMNS = END + 1;

  private static final int FIRST_ROWS = 128;

  private final CharacterClasses classes;
  private final AsciiSets asciiSets = new AsciiSets();
  private final Simulator simulator;
  private final List<DFAState> states = new ArrayList<>();
  private final IdentityHashMap<DFAState, Integer> numbers = new IdentityHashMap<>();

  /** The first state of each mode. */
  private final int[] starts;

  private int[] cells = new int[FIRST_ROWS * COLUMNS];

  private int workedOut;

  TransitionTable(ATN atn) {
    classes = new CharacterClasses(atn);
    simulator = new Simulator(atn);
    starts = new int[atn.modeToStartState.size()];
    // The row of UNKNOWN and NOWHERE.
    states.add(new DFAState());
  }

  /** Returns the type of the token that can end in a state; 0 if none can. */
  static int type(int state) {
    return state & TYPE_MASK;
  }

  /** Returns the first state of a mode. */
  int start(int mode) {
    int known = starts[mode];
    return known == UNKNOWN ? findStart(mode) : known;
  }

  /**
   * Returns the state to which a character leads.
   *
   * @param character a UTF-16 unit
   * @return the state, or {@link #NOWHERE}
   */
  int next(int state, char character) {
    int next = known(state, classes.of(character));
    return next == UNKNOWN ? find(state, character) : next;
  }

  /**
   * Returns the state to which the end of the line leads.
   *
   * @return the state, or {@link #NOWHERE}
   */
  int end(int state) {
    int next = known(state, END);
    return next == UNKNOWN ? find(state, IntStream.EOF) : next;
  }

  private int known(int state, int column) {
    int[] known = cells;
    int cell = cell(state, column);
    return cell < known.length ? known[cell] : UNKNOWN;
  }

  private static int cell(int state, int column) {
    return (state >> TYPE_BITS) + column;
  }

  private synchronized int findStart(int mode) {
    starts[mode] = number(simulator.start(mode));
    return starts[mode];
  }

  /** Returns how many transitions were not in the table when they were asked for. */
  synchronized int workedOut() {
    return workedOut;
  }

  private synchronized int find(int state, int character) {
    workedOut++;
    DFAState from = states.get((state >> TYPE_BITS) / COLUMNS);
    DFAState to = simulator.next(from, character);
    int next = simulator.isError(to) ? NOWHERE : number(to);
    if (character == IntStream.EOF) {
      cells[cell(state, END)] = next;
    } else if (character < AsciiSets.ASCII) {
      AsciiSets.AsciiSet alike = asciiSets.alike(from, character);
      for (char c = 0; c < AsciiSets.ASCII; c++) {
        if (alike.contains(c)) {
          enter(state, c, next);
        }
      }
    } else {
      enter(state, (char) character, next);
    }
    return next;
  }

  private void enter(int state, char character, int next) {
    int column = classes.meet(character);
    if (column != CharacterClasses.NONE) {
      cells[cell(state, column)] = next;
    }
  }

  private int number(DFAState state) {
    Integer known = numbers.get(state);
    return known == null ? add(state) : known;
  }

  private int add(DFAState state) {
    int row = states.size();
    if ((row + 1) * COLUMNS > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    int number = (row * COLUMNS) << TYPE_BITS;
    if (state.isAcceptState) {
      number |= state.prediction;
    }
    states.add(state);
    numbers.put(state, number);
    return number;
  }

  /** ANTLR's simulator, asked for one transition at a time. The grammars have no actions. */
  private static final class Simulator extends LexerATNSimulator {

    /** Only actions and predicates would read it. */
    private static final @Nullable CharStream NO_INPUT = null;

    Simulator(ATN atn) {
      super(atn, new DFA[atn.modeToStartState.size()], new PredictionContextCache());
      for (int i = 0; i < decisionToDFA.length; i++) {
        decisionToDFA[i] = new DFA(atn.getDecisionState(i), i);
      }
    }

    DFAState start(int mode) {
      this.mode = mode;
      return addDFAState(computeStartState(NO_INPUT, atn.modeToStartState.get(mode)));
    }

    DFAState next(DFAState from, int character) {
      return computeTargetState(NO_INPUT, from, character);
    }

    @SuppressWarnings("ReferenceEquality") // ERROR is one object
    boolean isError(DFAState state) {
      return state == ERROR;
    }

    @Override
    protected void addDFAEdge(DFAState from, int character, DFAState to) {
      // The table remembers it.
    }
  }
}
