package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * ANTLR's simulator of a lexer, which remembers where ASCII characters lead to, made to remember it
 * of all others too. Without that each dash of a site header and each Cyrillic letter is worked out
 * anew, under a lock that all threads share.
 */
final class WideLexerSimulator extends LexerATNSimulator {

  private static final int ASCII = MAX_DFA_EDGE + 1;

  private static final CharacterClasses CLASSES = new CharacterClasses(LayoutLexer._ATN);

  WideLexerSimulator(LayoutLexer lexer) {
    super(lexer, LayoutLexer._ATN, LayoutLexer._decisionToDFA, LayoutLexer._sharedContextCache);
  }

  @Override
  protected @Nullable DFAState getExistingTargetState(DFAState from, int character) {
    if (character <= MAX_DFA_EDGE) {
      return super.getExistingTargetState(from, character);
    }
    DFAState[] edges = from.edges;
    int edge = edge(character);
    return edges == null || edge >= edges.length || edge < 0 ? null : edges[edge];
  }

  @Override
  protected void addDFAEdge(DFAState from, int character, DFAState to) {
    int edge = edge(character);
    if (edge < 0) {
      return;
    }
    synchronized (from) {
      if (from.edges == null) {
        from.edges = new DFAState[ASCII + CharacterClasses.MOST];
      }
      from.edges[edge] = to;
    }
  }

  /** Where an edge is kept: behind those of ASCII by its class; negative if it is not. */
  private static int edge(int character) {
    if (character <= MAX_DFA_EDGE) {
      return character;
    }
    int found = CLASSES.of(character);
    return found == CharacterClasses.NONE ? -1 : ASCII + found;
  }
}
