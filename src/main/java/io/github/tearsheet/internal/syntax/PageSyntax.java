package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.internal.syntax.LayoutParser.PageContext;
import io.github.tearsheet.source.SourceText;
import java.util.Collection;
import java.util.Comparator;
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
 */
public record PageSyntax(PageContext tree, TokenStream tokens, Token next) {

  /**
   * Reads the first page of a text. Each text is one for the grammar, so there are no syntax
   * errors.
   *
   * @param credits photo credits known beside those of the grammar
   */
  public static PageSyntax of(SourceText text, Collection<String> credits) {
    return of(text, credits, PredictionMode.SLL);
  }

  /** SLL is enough for a grammar of lines; a test holds it against LL. */
  static PageSyntax of(SourceText text, Collection<String> credits, PredictionMode prediction) {
    LayoutLexer lexer = new LayoutLexer(new LayoutCharStream(text.content(), text.name()));
    lexer.ownCredits(
        credits.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList());
    lexer.removeErrorListeners();
    lexer.addErrorListener(NoSyntaxErrors.INSTANCE);
    LayoutParser parser = new LayoutParser(new CommonTokenStream(lexer));
    parser.getInterpreter().setPredictionMode(prediction);
    parser.removeErrorListeners();
    parser.addErrorListener(NoSyntaxErrors.INSTANCE);
    PageContext tree = parser.page();
    return new PageSyntax(tree, parser.getTokenStream(), parser.getCurrentToken());
  }

  /** Where the page ends: the text's end, or the offset of the next page's first line. */
  public int end() {
    return next.getStartIndex();
  }

  /** Whether a second page stands in the same text. */
  public boolean hasNext() {
    return next.getType() != Token.EOF;
  }
}
