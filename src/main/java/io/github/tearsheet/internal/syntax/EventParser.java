package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.ANTLRErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.ParseTreeListener;

/**
 * A parser that calls its listener after each part and keeps no tree: a tree costs more memory than
 * the page, and nobody comes back to it. What a listener needs of a part is labelled in the
 * grammar.
 *
 * <p>Two steps of ANTLR's own parser took more time than the reading and are left out: events at
 * the beginning of a part, and preparation for errors, which cannot occur.
 */
abstract class EventParser extends Parser {

  EventParser(TokenStream input) {
    super(input);
    setErrorHandler(new NoRecovery());
  }

  @Override
  public final ANTLRErrorListener getErrorListenerDispatch() {
    return NoSyntaxErrors.INSTANCE;
  }

  /** As ANTLR's, but no node is made for a token unless a tree is wanted. */
  @Override
  public final Token consume() {
    Token token = getCurrentToken();
    if (token.getType() != EOF) {
      getInputStream().consume();
    }
    if (getBuildParseTree()) {
      _ctx.addChild(createTerminalNode(_ctx, token));
    }
    return token;
  }

  /** Events are sent only at the end of a part. */
  @Override
  protected final void triggerEnterRuleEvent() {
    // Nothing is known of the part yet.
  }

  @Override
  protected final void triggerExitRuleEvent() {
    for (ParseTreeListener listener : _parseListeners) {
      _ctx.exitRule(listener);
    }
  }
}
