package io.github.tearsheet.internal.assemble;

import io.github.tearsheet.internal.syntax.LinePart;
import io.github.tearsheet.internal.syntax.WhiteSpace;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Converts tokens of a page to texts and spans. Immutable. */
final class Lines {

  private final SourceText source;

  Lines(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  String content() {
    return source.content();
  }

  Text text(SourceSpan span) {
    return Text.of(source.substring(span), span);
  }

  Text text(Token token) {
    return text(span(token));
  }

  /** From the first character of a part to its last. */
  Text text(ParserRuleContext part) {
    return text(span(part));
  }

  Text text(Token first, Token last) {
    return text(span(first, last));
  }

  Text text(LinePart part) {
    return text(new SourceSpan(part.start(), part.end()));
  }

  Optional<Text> text(@Nullable LinePart part, int openingMark, int closingMark) {
    return part == null
        ? Optional.empty()
        : Optional.of(text(new SourceSpan(part.start() + openingMark, part.end() - closingMark)));
  }

  /** The span of a part without its first word: {@code By}, {@code by} or a slash. */
  SourceSpan afterFirstWord(LinePart part) {
    int at = part.start();
    while (!WhiteSpace.isSpace(content().charAt(at))) {
      at++;
    }
    while (WhiteSpace.isSpace(content().charAt(at))) {
      at++;
    }
    return new SourceSpan(at, part.end());
  }

  /** A span without the white space at its end. */
  SourceSpan trimmed(int start, int end) {
    int last = end;
    while (last > start && WhiteSpace.isSpace(content().charAt(last - 1))) {
      last--;
    }
    return new SourceSpan(start, last);
  }

  static SourceSpan span(Token token) {
    return new SourceSpan(token.getStartIndex(), end(token));
  }

  static SourceSpan span(ParserRuleContext part) {
    return span(part.start, part.stop);
  }

  static SourceSpan span(Token first, Token last) {
    return new SourceSpan(first.getStartIndex(), end(last));
  }

  /** The offset after a token. */
  static int end(Token token) {
    return token.getStopIndex() + 1;
  }
}
