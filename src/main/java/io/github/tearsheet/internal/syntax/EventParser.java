package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.ANTLRErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.ParseTreeListener;

/**
 * A parser whose listener is told of each part as soon as it is read, while no tree is kept: a tree
 * costs more memory than the page, and nobody comes back to it. What a listener needs of a part is
 * labelled in the grammar.
 *
 * <p>Much of what ANTLR's own parser does beside reading is left out, for it took more time than
 * the reading: telling that a part begins, and making ready for errors that cannot be.
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

  /** Only a part that has been read is told. */
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
