package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.source.SourceText;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.jspecify.annotations.Nullable;

/**
 * The grammar on one page: its lines, and its parts as events in the order of the text. The grammar
 * accepts every text, so there are no syntax errors. Serves one page.
 */
public final class PageSyntax {

  private final String text;
  private final PageScan scan;
  private final PageTokens tokens;
  private final ClosingBrackets brackets;
  private final KindDetector kinds;
  private final PageRule kind;

  /**
   * Scans the first page of a text.
   *
   * @param suggested the kind that the page's URL suggests; it counts only on a page without a
   *     headline whose lines do not show their kind
   */
  public PageSyntax(SourceText text, LexerOptions options, PageRule suggested) {
    this.text = text.content();
    scan = new PageScan(text, 0, options);
    tokens = scan.tokens();
    brackets = new ClosingBrackets(this.text);
    kinds = new KindDetector(scan, this.text, brackets, suggested);
    kind = kinds.detect();
  }

  /** {@return what kind of page it is} */
  public PageRule kind() {
    return kind;
  }

  /** {@return whether no blank line separates the parts of the page} */
  public boolean isCompact() {
    return scan.isCompact();
  }

  /** {@return whether the page has lines of the site above its headline} */
  public boolean hasTop() {
    return scan.firstBelowTop() > 0;
  }

  /** {@return where the lines of the site at the top of the page end and its own text begins} */
  public int topEnd() {
    return tokens.get(scan.firstBelowTop()).getStartIndex();
  }

  /** Parses the page; the listener gets each part when its last line has been read. */
  public void parse(ParseTreeListener listener) {
    PageParser parser = parser(PredictionMode.SLL);
    parser.setBuildParseTree(false);
    parser.addParseListener(listener);
    parseHead(parser);
    parseRest(parser);
  }

  /** Parses the page as trees, the head and the rest: for tests, which compare trees. */
  ParserRuleContext[] trees(PredictionMode prediction) {
    PageParser parser = parser(prediction);
    return new ParserRuleContext[] {parseHead(parser), parseRest(parser)};
  }

  /** SLL is enough for a grammar of lines; a test compares it with LL. */
  private PageParser parser(PredictionMode prediction) {
    tokens.seek(0);
    PageParser parser = new PageParser(tokens);
    parser.getInterpreter().setPredictionMode(prediction);
    return parser;
  }

  private ParserRuleContext parseHead(PageParser parser) {
    return scan.hasHeadline() ? parser.head() : parser.top();
  }

  private ParserRuleContext parseRest(PageParser parser) {
    ParserRuleContext rest =
        switch (kind) {
          case BRIEFS -> parser.briefs();
          case PRESS_REVIEW -> parser.pressReview();
          case LETTERS -> parser.letters();
          case LISTING -> parser.listing();
          case ARTICLE, OTHER_SITE -> parser.article();
        };
    if (parser.getCurrentToken().getType() != Token.EOF) {
      throw new IllegalStateException("the grammar has no place for " + parser.getCurrentToken());
    }
    return rest;
  }

  /** {@return the first line of the page; the end of the text if it has none} */
  public LineToken firstLine() {
    return tokens.get(0);
  }

  /** {@return the gap above a line; null above the first line} */
  public @Nullable Token gapAbove(Token line) {
    int index = line.getTokenIndex() - 1;
    return index < 0 ? null : tokens.get(index);
  }

  /** {@return the gap below a line, perhaps the end of the page} */
  public Token gapBelow(Token line) {
    return tokens.get(line.getTokenIndex() + 1);
  }

  /** {@return the last token of the line above another one, which is not the first} */
  public LineToken lineAbove(Token line) {
    return tokens.get(line.getTokenIndex() - 2);
  }

  /**
   * {@return the first token of the line below another one; the end of the page if it is the last}
   */
  public LineToken lineBelow(Token line) {
    return tokens.get(line.getTokenIndex() + 2);
  }

  /** {@return whether a text that begins with a line names its agency: at its start or its end} */
  public boolean namesAgency(Token line) {
    return kinds.namesAgency(line.getTokenIndex());
  }

  /** {@return the brackets that close the lines of the page} */
  public ClosingBrackets brackets() {
    return brackets;
  }

  /** {@return the length of the line below another one; 0 if that is the last} */
  public int lengthBelow(Token line) {
    LineToken below = lineBelow(line);
    return below.getType() == Token.EOF
        ? 0
        : tokens.lineEnd(below.getTokenIndex()) - below.getStartIndex();
  }

  /** {@return whether a line of this type is a name, perhaps with a title} */
  public static boolean isName(int type) {
    return type == PageLexer.NAME || type == PageLexer.PERSON;
  }

  /** {@return whether a gap of this type is one line end} */
  public static boolean isLineEnd(int type) {
    return type == PageLexer.NEWLINE || type == PageLexer.LINE_END;
  }

  /**
   * Returns whether a name was lost after the words that announce it: {@code editor of, a web
   * site}.
   *
   * @param word the offset of the word before {@code of} or {@code to}
   * @param end the offset at which the text ends
   */
  public static boolean losesName(String text, int word, int end) {
    return LineLexer.losesName(text, word, end);
  }

  /** {@return whether a line says what somebody said} */
  public boolean isSpeech(ParserRuleContext line) {
    return LineLexer.isSpeech(
        text, line.start.getStartIndex(), tokens.lineEnd(line.start.getTokenIndex()));
  }

  /** {@return whether a line can only be a place, because it names a state or a country} */
  public boolean isKnownPlace(ParserRuleContext line) {
    return LineLexer.isKnownPlace(
        text, line.start.getStartIndex(), tokens.lineEnd(line.start.getTokenIndex()));
  }

  /** {@return where the page ends: the end of the text, or the offset of the next page} */
  public int end() {
    return scan.end();
  }

  /** {@return whether a second page follows in the same text} */
  public boolean hasNext() {
    return scan.hasNext();
  }
}
