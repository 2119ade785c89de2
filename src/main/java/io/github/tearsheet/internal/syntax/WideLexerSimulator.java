package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerActionExecutor;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * ANTLR's simulator of a lexer, which remembers where ASCII characters lead to, made to remember it
 * of all others and of the text's end too. Without that each dash of a site header and each
 * Cyrillic letter is worked out anew, under a lock that all threads share.
 */
final class WideLexerSimulator extends LexerATNSimulator {

  private static final int ASCII = MAX_DFA_EDGE + 1;

  /** Where the edge for the text's end is kept; those of the classes stand between. */
  private static final int END_OF_TEXT = ASCII + CharacterClasses.MOST;

  private static final CharacterClasses CLASSES = new CharacterClasses(LayoutLexer._ATN);

  WideLexerSimulator(LayoutLexer lexer) {
    super(lexer, LayoutLexer._ATN, LayoutLexer._decisionToDFA, LayoutLexer._sharedContextCache);
  }

  /** As ANTLR's, for a text that is held as a whole. */
  @Override
  public int match(CharStream text, int mode) {
    this.mode = mode;
    startIndex = text.index();
    DFA known = decisionToDFA[mode];
    return known.s0 == null ? matchATN(text) : execATN(text, known.s0);
  }

  /**
   * As ANTLR's, in one loop: from state to state as far as a token can still match, then back to
   * the last place where one did.
   */
  @Override
  @SuppressWarnings("ReferenceEquality") // ERROR is one object: no token goes on so
  protected int execATN(CharStream input, DFAState start) {
    LayoutCharStream text = (LayoutCharStream) input;
    DFAState state = start;
    DFAState accepted = null;
    int at = startIndex;
    int acceptedAt = at;
    int character = text.unit(at);
    DFAState next = next(text, state, character, at);
    while (next != ERROR) {
      state = next;
      at += character == IntStream.EOF ? 0 : 1;
      if (state.isAcceptState) {
        accepted = state;
        acceptedAt = at;
      }
      if (character == IntStream.EOF) {
        break;
      }
      character = text.unit(at);
      next = next(text, state, character, at);
    }
    if (accepted == null) {
      text.seek(at);
      return failOrAccept(prevAccept, text, state.configs, character);
    }
    accept(text, accepted.lexerActionExecutor, startIndex, acceptedAt, 0, 0);
    return accepted.prediction;
  }

  /** As ANTLR's, but for actions in the middle of a rule: there are none. */
  @Override
  protected void accept(
      CharStream text,
      @Nullable LexerActionExecutor actions,
      int start,
      int end,
      int line,
      int column) {
    text.seek(end);
    if (actions != null) {
      for (LexerAction action : actions.getLexerActions()) {
        action.execute(recog);
      }
    }
  }

  private DFAState next(LayoutCharStream text, DFAState from, int character, int at) {
    DFAState known = getExistingTargetState(from, character);
    if (known != null) {
      return known;
    }
    text.seek(at);
    return computeTargetState(text, from, character);
  }

  @Override
  protected @Nullable DFAState getExistingTargetState(DFAState from, int character) {
    DFAState[] edges = from.edges;
    int edge = edge(character);
    return edges == null || edge == CharacterClasses.NONE ? null : edges[edge];
  }

  @Override
  protected void addDFAEdge(DFAState from, int character, DFAState to) {
    int edge = edge(character);
    if (edge == CharacterClasses.NONE) {
      return;
    }
    synchronized (from) {
      if (from.edges == null) {
        from.edges = new DFAState[END_OF_TEXT + 1];
      }
      from.edges[edge] = to;
    }
  }

  /** Where an edge is kept: behind those of ASCII by its class; {@code NONE} if it is not. */
  private static int edge(int character) {
    if (character <= MAX_DFA_EDGE) {
      return character == IntStream.EOF ? END_OF_TEXT : character;
    }
    int found = CLASSES.of(character);
    return found == CharacterClasses.NONE ? found : ASCII + found;
  }
}
