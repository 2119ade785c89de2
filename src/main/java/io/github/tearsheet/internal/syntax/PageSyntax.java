package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.internal.syntax.LayoutParser.PageContext;
import io.github.tearsheet.internal.syntax.Reading.Spacing;
import io.github.tearsheet.source.SourceText;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * One page as the grammar sees it.
 *
 * @param tree the parts and what they are made of
 * @param tokens all tokens of the page in their order
 * @param next the first token of the next page, or the end of the text
 * @param compact whether no blank line parts the page's parts
 */
public record PageSyntax(PageContext tree, TokenStream tokens, Token next, boolean compact) {

  /**
   * Reads the first page of a text. Each text is one for the grammar, so there are no syntax
   * errors.
   */
  public static PageSyntax of(SourceText text, Reading reading) {
    return of(text, reading, PredictionMode.SLL);
  }

  /**
   * SLL is enough for a grammar of lines; a test holds it against LL. What only shows when the page
   * has been seen, that it is compact or holds letters, makes it be read once more.
   */
  static PageSyntax of(SourceText text, Reading reading, PredictionMode prediction) {
    boolean compact = reading.spacing() == Spacing.COMPACT;
    boolean letters = false;
    PageSyntax page = read(text, reading, compact, letters, prediction);
    if (reading.spacing() == Spacing.UNKNOWN && page.hasNoBlank()) {
      compact = true;
      page = read(text, reading, compact, letters, prediction);
    }
    return page.has(LayoutLexer.LATE_RESPONSE)
        ? read(text, reading, compact, true, prediction)
        : page;
  }

  private static PageSyntax read(
      SourceText text,
      Reading reading,
      boolean compact,
      boolean letters,
      PredictionMode prediction) {
    LayoutLexer lexer = new LayoutLexer(new LayoutCharStream(text.content(), text.name()));
    lexer.begin(reading, compact, letters);
    lexer.removeErrorListeners();
    lexer.addErrorListener(NoSyntaxErrors.INSTANCE);
    LayoutParser parser = new LayoutParser(new CommonTokenStream(lexer));
    parser.getInterpreter().setPredictionMode(prediction);
    parser.removeErrorListeners();
    parser.addErrorListener(NoSyntaxErrors.INSTANCE);
    PageContext tree = parser.page();
    return new PageSyntax(tree, parser.getTokenStream(), parser.getCurrentToken(), compact);
  }

  /** Where the page ends: the text's end, or the offset of the next page's first line. */
  public int end() {
    return next.getStartIndex();
  }

  /** Whether a second page stands in the same text. */
  public boolean hasNext() {
    return next.getType() != Token.EOF;
  }

  /** Whether two lines of text or more are parted by nothing but line ends. */
  private boolean hasNoBlank() {
    boolean line = false;
    boolean parted = false;
    int gap = Token.INVALID_TYPE;
    for (int i = 0; i < next.getTokenIndex(); i++) {
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
    for (int i = 0; i < next.getTokenIndex(); i++) {
      if (tokens.get(i).getType() == type) {
        return true;
      }
    }
    return false;
  }
}
