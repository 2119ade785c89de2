package io.github.tearsheet.internal.build;

import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** From tokens to texts and spans. */
final class Tokens {

  private final SourceText source;
  private final PageSyntax page;

  Tokens(SourceText source, PageSyntax page) {
    this.source = source;
    this.page = page;
  }

  /** The token before another one, which is not the first. */
  Token before(Token token) {
    return Objects.requireNonNull(page.before(token));
  }

  Text text(SourceSpan span) {
    return Text.of(source.substring(span), span);
  }

  Text text(Token token) {
    return text(token, token);
  }

  /** The text from the first character of one token to the last of another. */
  Text text(Token first, Token last) {
    return text(span(first, last));
  }

  Optional<Text> textIfThere(@Nullable Token token) {
    return Optional.ofNullable(token).map(this::text);
  }

  static SourceSpan span(Token token) {
    return span(token, token);
  }

  static SourceSpan span(Token first, Token last) {
    return new SourceSpan(first.getStartIndex(), end(last));
  }

  /** The offset behind a token. */
  static int end(Token token) {
    return token.getStopIndex() + 1;
  }
}
