package io.github.tearsheet.internal.syntax;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.jspecify.annotations.Nullable;

/**
 * The grammar accepts every text; if it ever does not, that is a fault of ours, not of the page.
 */
final class NoSyntaxErrors extends BaseErrorListener {

  static final NoSyntaxErrors INSTANCE = new NoSyntaxErrors();

  private NoSyntaxErrors() {}

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object symbol,
      int line,
      int column,
      String message,
      @Nullable RecognitionException cause) {
    throw new IllegalStateException("the grammar does not accept this text: " + message, cause);
  }
}
