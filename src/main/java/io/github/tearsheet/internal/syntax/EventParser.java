package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * A parser whose listener is told of each part as soon as it is read, while no tree is kept: a tree
 * costs more memory than the page, and nobody comes back to it. What a listener needs of a part is
 * labelled in the grammar.
 */
abstract class EventParser extends Parser {

  EventParser(TokenStream input) {
    super(input);
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
}
