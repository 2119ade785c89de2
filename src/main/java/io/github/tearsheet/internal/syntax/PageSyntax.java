package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.internal.syntax.LayoutParser.PageContext;
import io.github.tearsheet.internal.syntax.Reading.Spacing;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/**
 * The grammar on one page: tokens, and parts told to a listener in the order of the text. Each text
 * is a page for the grammar, so there are no syntax errors. Serves one reading.
 */
public final class PageSyntax {

  private final Reading reading;
  private final PageTokens tokens;
  private final LayoutParser parser;

  /** The first page of a text, to be read in a way. */
  public PageSyntax(SourceText text, Reading reading) {
    this.reading = reading;
    LayoutLexer lexer = new LayoutLexer(new LayoutCharStream(text));
    lexer.begin(reading);
    lexer.setInterpreter(new LayoutLexerSimulator(lexer));
    tokens = new PageTokens(lexer);
    parser = new LayoutParser(tokens);
    // Enough for a grammar of lines; a test holds it against LL.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /** Reads the page, telling its parts. */
  public void read(LayoutParserListener listener) {
    parser.setBuildParseTree(false);
    parser.addParseListener(listener);
    parser.page();
  }

  /** Reads the page as a tree: for tests, which compare trees. */
  PageContext tree(PredictionMode prediction) {
    parser.getInterpreter().setPredictionMode(prediction);
    return parser.page();
  }

  /** How the page is read. */
  public Reading reading() {
    return reading;
  }

  /** The token before another, a mark without text left out; null before the first. */
  public @Nullable Token before(Token token) {
    int index = token.getTokenIndex() - 1;
    while (index >= 0 && tokens.get(index).getType() == LayoutLexer.LETTERS_PAGE) {
      index--;
    }
    return index < 0 ? null : tokens.get(index);
  }

  /** The token behind another one, which is not the last. */
  public Token after(Token token) {
    return tokens.get(token.getTokenIndex() + 1);
  }

  /** Where the page that was read ends: the text's end, or the offset of the next page. */
  public int end() {
    return parser.getCurrentToken().getStartIndex();
  }

  /** Whether a second page stands in the same text. */
  public boolean hasNext() {
    return parser.getCurrentToken().getType() != Token.EOF;
  }

  /**
   * How the page should have been read, now that it has been seen: that it is compact, or holds
   * letters, only shows then. Empty if it was read so.
   */
  public Optional<Reading> better() {
    Reading better = reading;
    if (reading.spacing() == Spacing.UNKNOWN && hasNoBlank()) {
      better = better.compact();
    }
    if (!reading.letters() && has(LayoutLexer.LATE_RESPONSE)) {
      better = better.ofLetters();
    }
    return Optional.of(better).filter(other -> !other.equals(reading));
  }

  /** Whether two lines of text or more are parted by nothing but line ends. */
  private boolean hasNoBlank() {
    boolean line = false;
    boolean parted = false;
    int gap = Token.INVALID_TYPE;
    for (int i = 0; i < nextIndex(); i++) {
      int type = tokens.get(i).getType();
      switch (type) {
        case LayoutLexer.NEWLINE, LayoutLexer.BLANK, LayoutLexer.BLANKS -> gap = type;
        default -> {
          if (line && (gap == LayoutLexer.BLANK || gap == LayoutLexer.BLANKS)) {
            return false;
          }
          parted |= line && gap == LayoutLexer.NEWLINE;
          line = true;
        }
      }
    }
    return parted;
  }

  private boolean has(int type) {
    for (int i = 0; i < nextIndex(); i++) {
      if (tokens.get(i).getType() == type) {
        return true;
      }
    }
    return false;
  }

  private int nextIndex() {
    return parser.getCurrentToken().getTokenIndex();
  }
}
