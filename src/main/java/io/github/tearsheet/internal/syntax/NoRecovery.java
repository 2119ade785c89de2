package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;

/**
 * Recovers from nothing, as the grammar accepts every text. ANTLR's own strategy asks at each
 * decision whether the next token can stand there, to be the first to know of an error.
 */
final class NoRecovery extends DefaultErrorStrategy {

  @Override
  public void sync(Parser parser) {
    // Each token can stand where it stands.
  }

  @Override
  public void reportMatch(Parser parser) {
    // There is no error that has come to an end.
  }
}
