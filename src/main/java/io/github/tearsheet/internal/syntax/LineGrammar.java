package io.github.tearsheet.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.jspecify.annotations.Nullable;

/**
 * The small grammars of what is inside a line: a dateline, a byline, a response line, page
 * references. Each is asked only about lines whose look the page's grammar knows. Thread-safe.
 */
public final class LineGrammar {

  /** The parts of a dateline. */
  public static final LineGrammar DATELINE = new LineGrammar(DatelineLexer._ATN);

  /** The parts of a line {@code In response to}. */
  public static final LineGrammar RESPONSE = new LineGrammar(ResponseLexer._ATN);

  /** The parts of page references. */
  public static final LineGrammar PAGE_REFERENCES = new LineGrammar(PageReferencesLexer._ATN);

  /** The parts of a byline. */
  public static final LineGrammar BYLINE = new LineGrammar(BylineLexer._ATN);

  private final LineWalk walk;

  private LineGrammar(ATN atn) {
    walk = new LineWalk(atn);
  }

  /**
   * Returns the parts of a text in their order, from {@code start} to {@code end}. Each grammar has
   * a rule for any character.
   */
  public List<LinePart> parts(String text, int start, int end) {
    List<LinePart> parts = new ArrayList<>();
    LineWalk.Found found = new LineWalk.Found();
    for (int at = start; at < end; at = found.leadEnd) {
      walk.walk(0, text, at, end, found);
      if (found.lead == Token.INVALID_TYPE) {
        throw new IllegalStateException("no part at " + at);
      }
      parts.add(new LinePart(found.lead, at, found.leadEnd));
    }
    return parts;
  }

  /** {@return the first part of a type; null if there is none} */
  public static @Nullable LinePart first(List<LinePart> parts, int type) {
    for (LinePart part : parts) {
      if (part.type() == type) {
        return part;
      }
    }
    return null;
  }
}
