package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;

/**
 * Recovers from nothing, as the grammar accepts every text. ANTLR's own strategy asks at each
 * decision whether the next token fits, in order to detect errors early.
 */
final class NoRecovery extends DefaultErrorStrategy {

  @Override
  public void sync(Parser parser) {
    // The grammar accepts every sequence of lines, so no token is unexpected.
  }

  @Override
  public void reportMatch(Parser parser) {
    // There is no error that has come to an end.
  }
}
