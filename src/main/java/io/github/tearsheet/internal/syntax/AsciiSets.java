package io.github.tearsheet.internal.syntax;

import java.util.IdentityHashMap;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * The characters of ASCII that a state treats alike: those that the same transitions match. In most
 * states one letter answers for nearly all others. Not thread-safe.
 */
final class AsciiSets {

  static final int ASCII = 128;

  private final IdentityHashMap<Transition, AsciiSet> matched = new IdentityHashMap<>();

  /** A set of ASCII characters, as bits. */
  record AsciiSet(long low, long high) {

    static final AsciiSet ALL = new AsciiSet(-1, -1);

    private static AsciiSet matchedBy(Transition transition) {
      long[] bits = new long[2];
      for (int c = 0; c < ASCII; c++) {
        if (transition.matches(c, Lexer.MIN_CHAR_VALUE, Lexer.MAX_CHAR_VALUE)) {
          bits[c >> 6] |= 1L << c;
        }
      }
      return new AsciiSet(bits[0], bits[1]);
    }

    boolean contains(int c) {
      return ((c < Long.SIZE ? low : high) >>> c & 1) != 0;
    }

    /** Returns the characters of this set that are in the other one, or not, as c is. */
    private AsciiSet alike(int c, AsciiSet other) {
      long flip = other.contains(c) ? 0 : -1;
      return new AsciiSet(low & (other.low ^ flip), high & (other.high ^ flip));
    }
  }

  /** Returns the characters that lead from a state to where c does, c among them. */
  AsciiSet alike(DFAState state, int c) {
    AsciiSet alike = AsciiSet.ALL;
    for (ATNConfig config : state.configs) {
      for (int i = 0; i < config.state.getNumberOfTransitions(); i++) {
        Transition transition = config.state.transition(i);
        alike = alike.alike(c, matched.computeIfAbsent(transition, AsciiSet::matchedBy));
      }
    }
    return alike;
  }
}
