package io.github.tearsheet.internal.syntax;

import static io.github.tearsheet.internal.syntax.TransitionTable.NOWHERE;
import static io.github.tearsheet.internal.syntax.TransitionTable.UNKNOWN;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * ANTLR's simulator of a lexer, which works out to which state a character leads; where it has led
 * once is looked up in a table. Without that each dash of a site header and each Cyrillic letter is
 * worked out anew, under a lock that all threads share.
 */
final class LayoutLexerSimulator extends LexerATNSimulator {

  private static final TransitionTable TABLE = new TransitionTable(LayoutLexer._ATN);

  LayoutLexerSimulator(LayoutLexer lexer) {
    super(lexer, LayoutLexer._ATN, LayoutLexer._decisionToDFA, LayoutLexer._sharedContextCache);
  }

  /**
   * As ANTLR's, in one loop: from state to state as far as a token can still match, then back to
   * the last place where one did.
   */
  @Override
  public int match(CharStream input, int mode) {
    LayoutCharStream text = (LayoutCharStream) input;
    this.mode = mode;
    startIndex = text.index();
    int ended = UNKNOWN;
    int endedAt = startIndex;
    int at = startIndex;
    int state = next(text, start(text), text.unit(at));
    while (state != NOWHERE) {
      at++;
      if (TransitionTable.endsToken(state)) {
        ended = state;
        endedAt = at;
      }
      state = next(text, state, text.unit(at));
    }
    if (ended == UNKNOWN) {
      return endOfText(text);
    }
    text.seek(Math.min(endedAt, text.size())); // the text's end is no character
    return TABLE.end(ended).take(recog);
  }

  /** Only there no token of the grammar's begins. */
  private int endOfText(LayoutCharStream text) {
    if (startIndex < text.size()) {
      throw new IllegalStateException("the grammar has no token for the text from " + startIndex);
    }
    return Token.EOF;
  }

  private int start(LayoutCharStream text) {
    int known = TABLE.start(mode);
    return known == UNKNOWN ? TABLE.noteStart(mode, startState(text)) : known;
  }

  private DFAState startState(LayoutCharStream text) {
    return addDFAState(computeStartState(text, atn.modeToStartState.get(mode)));
  }

  private int next(LayoutCharStream text, int from, int character) {
    int known = TABLE.next(from, character);
    return known == UNKNOWN ? find(text, from, character) : known;
  }

  @SuppressWarnings("ReferenceEquality") // ERROR is one object
  private int find(LayoutCharStream text, int from, int character) {
    DFAState found = computeTargetState(text, TABLE.state(from), character);
    return TABLE.noteNext(from, character, found == ERROR ? null : found);
  }

  @Override
  protected void addDFAEdge(DFAState from, int character, DFAState to) {
    // The table remembers it.
  }
}
