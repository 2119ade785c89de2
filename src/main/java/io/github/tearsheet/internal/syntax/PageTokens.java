package io.github.tearsheet.internal.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one page and the gaps between them, as the parser reads them. The first token is a
 * line, the last is the end of the page. Each line is one token, or two if it has an opening.
 */
final class PageTokens implements TokenStream {

  private static final int FIRST_CAPACITY = 64;

  private final String text;
  private LineToken[] tokens = new LineToken[FIRST_CAPACITY];
  private int count;
  private int index;

  PageTokens(String text) {
    this.text = text;
  }

  void add(int type, int start, int end) {
    add(new LineToken(text, type, start, end, count));
  }

  void add(LineToken token) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, count * 2);
    }
    tokens[count++] = token;
  }

  void removeLast() {
    count--;
  }

  void set(int i, LineToken token) {
    tokens[i] = token;
  }

  /** Makes one token of the line that begins at an index, whatever it looks like. */
  void retype(int first, int type) {
    int last = isGap(first + 1) ? first : first + 1;
    int end = tokens[last].getStopIndex() + 1;
    tokens[first] = new LineToken(text, type, tokens[first].getStartIndex(), end, first);
    if (last > first) {
      remove(last);
    }
  }

  private void remove(int removed) {
    for (int i = removed + 1; i < count; i++) {
      LineToken token = tokens[i];
      tokens[i - 1] =
          token.getTokenIndex() < 0
              ? token
              : new LineToken(
                  text, token.getType(), token.getStartIndex(), token.getStopIndex() + 1, i - 1);
    }
    count--;
  }

  /** Returns whether a gap or the end of the page is at an index. */
  boolean isGap(int i) {
    int type = type(i);
    return type == EOF
        || type == PageLexer.NEWLINE
        || type == PageLexer.BLANK
        || type == PageLexer.BLANKS
        || type == PageLexer.LINE_END;
  }

  /** The first token of the next line; the end of the page below the last line. */
  int nextLine(int first) {
    int gap = isGap(first + 1) ? first + 1 : first + 2;
    return isEnd(gap) ? gap : gap + 1;
  }

  /** Returns whether the end of the page is at an index. */
  boolean isEnd(int i) {
    return type(i) == EOF;
  }

  /** Where the line that begins with a token ends. */
  int lineEnd(int first) {
    int last = isGap(first + 1) ? first : first + 1;
    return get(last).getStopIndex() + 1;
  }

  int type(int i) {
    return tokens[i].getType();
  }

  @Override
  public LineToken get(int i) {
    return tokens[Math.min(i, count - 1)];
  }

  /** The next token for 1, the one before for -1; null before the first. */
  @Override
  public @Nullable LineToken LT(int i) {
    int at = i > 0 ? index + i - 1 : index + i;
    return at < 0 ? null : get(at);
  }

  @Override
  public int LA(int i) {
    return get(index + i - 1).getType();
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

  @Override
  public int size() {
    return count;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText() {
    return getText(get(0), get(count - 1));
  }

  @Override
  public String getText(Interval interval) {
    return getText(get(interval.a), get(interval.b));
  }

  @Override
  public String getText(RuleContext rule) {
    return getText(rule.getSourceInterval());
  }

  /** With everything between the two. */
  @Override
  public String getText(Token first, Token last) {
    return text.substring(first.getStartIndex(), last.getStopIndex() + 1);
  }
}
