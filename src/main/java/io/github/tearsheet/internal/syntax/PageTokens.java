package io.github.tearsheet.internal.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a page, in an array. A token is read when the parser first looks at it: what stands
 * behind the page's end is left alone. ANTLR's own stream does the same in several steps, each
 * asking again whether the token is there and on which channel.
 */
final class PageTokens implements TokenStream {

  /** How many tokens the head of a page has more than it has lines; a story has as many. */
  private static final int HEAD = 32;

  private final LayoutLexer lexer;
  private LayoutToken[] tokens;
  private int count;
  private int index;

  PageTokens(LayoutLexer lexer) {
    this.lexer = lexer;
    tokens = new LayoutToken[lexer.text.lineCount() + HEAD];
  }

  @Override
  public LayoutToken get(int i) {
    while (i >= count && !hasEnded()) {
      read();
    }
    return tokens[Math.min(i, count - 1)];
  }

  private boolean hasEnded() {
    return count > 0 && tokens[count - 1].getType() == EOF;
  }

  private void read() {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, count * 2);
    }
    tokens[count++] = lexer.nextToken();
  }

  /** The next token for 1, the one before for -1; null before the first. */
  @Override
  public @Nullable LayoutToken LT(int i) {
    int at = i > 0 ? index + i - 1 : index + i;
    return at < 0 ? null : at < count ? tokens[at] : get(at);
  }

  @Override
  public int LA(int i) {
    int at = index + i - 1;
    return (at < count ? tokens[at] : get(at)).getType();
  }

  @Override
  public void consume() {
    index++;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // All tokens are kept.
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int at) {
    index = at;
  }

  /** How many tokens have been read. */
  @Override
  public int size() {
    return count;
  }

  @Override
  public TokenSource getTokenSource() {
    return lexer;
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, count - 1));
  }

  @Override
  public String getText(Interval interval) {
    return getText(get(interval.a), get(interval.b));
  }

  @Override
  public String getText(RuleContext rule) {
    return getText(rule.getSourceInterval());
  }

  /** With all that stands between the two. */
  @Override
  public String getText(Token first, Token last) {
    return lexer.text.substring(first.getStartIndex(), last.getStopIndex() + 1);
  }
}
