package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;

/**
 * A lexer grammar, asked about parts of lines. The end of the part is {@code EOF} for the grammar.
 * Immutable except for its cache, and thread-safe.
 */
final class LineWalk {

  private final TransitionTable table;

  LineWalk(ATN atn) {
    table = new TransitionTable(atn);
  }

  /**
   * The result of a walk. Types are token types, 0 for none.
   *
   * <p>Mutable, since a page has many lines: each walk overwrites it.
   */
  static final class Found {
    /** The rule that matches the whole part. */
    int look;

    /** The rule that matches the longest beginning of the part, and where the match ends. */
    int lead;

    int leadEnd;
  }

  /** Walks through a part of a text from its first character on, as far as a rule can match. */
  void walk(int mode, String text, int start, int end, Found found) {
    found.look = Token.INVALID_TYPE;
    found.lead = Token.INVALID_TYPE;
    found.leadEnd = start;
    int state = table.start(mode);
    for (int at = start; at < end; ) {
      state = table.next(state, text.charAt(at++));
      if (state == TransitionTable.NOWHERE) {
        return;
      }
      int type = TransitionTable.type(state);
      if (type != Token.INVALID_TYPE) {
        found.lead = type;
        found.leadEnd = at;
      }
    }
    state = table.end(state);
    if (state != TransitionTable.NOWHERE) {
      found.look = TransitionTable.type(state);
    }
  }

  /** Returns the type of the whole part; 0 if no rule matches it. */
  int look(int mode, String text, int start, int end) {
    int state = table.start(mode);
    for (int at = start; at < end && state != TransitionTable.NOWHERE; at++) {
      state = table.next(state, text.charAt(at));
    }
    if (state != TransitionTable.NOWHERE) {
      state = table.end(state);
    }
    return state == TransitionTable.NOWHERE ? Token.INVALID_TYPE : TransitionTable.type(state);
  }
}
