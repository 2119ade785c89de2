package io.github.tearsheet.internal.syntax;

import io.github.tearsheet.internal.syntax.Reading.Spacing;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * What a line is of those that tell where a page begins. Those who look for the pages of a long
 * text ask the grammar line by line, without reading the pages.
 */
public enum SiteLine {
  /** The site's header, or the line {@code Install} above it. */
  SITE_HEADER,
  /** The header with something lost. */
  DAMAGED_SITE_HEADER,
  /** The stamp {@code . Last Updated: MM/DD/YYYY}. */
  UPDATE_STAMP,
  /** Anything else. */
  NONE;

  private static final Reading READING = Reading.first(List.of(), Spacing.UNKNOWN, false);

  /** What a line is that stands on top of a page, where only the site's lines are above it. */
  public static SiteLine onTop(String line) {
    return of(line, LayoutLexer.DEFAULT_MODE);
  }

  /** What a line is that stands below a story. */
  public static SiteLine belowStory(String line) {
    return of(line, LayoutLexer.BODY);
  }

  private static SiteLine of(String line, int mode) {
    LayoutLexer lexer = new LayoutLexer(new LayoutCharStream(SourceText.of("line", line)));
    lexer.setInterpreter(new LayoutLexerSimulator(lexer));
    lexer.begin(READING);
    lexer.mode(mode);
    Token token = lexer.nextToken();
    return switch (token.getType()) {
      case LayoutLexer.INSTALL, LayoutLexer.SITE_HEADER -> SITE_HEADER;
      case LayoutLexer.DAMAGED_SITE_HEADER -> DAMAGED_SITE_HEADER;
      case LayoutLexer.STAMP_LABEL -> UPDATE_STAMP;
      default -> NONE;
    };
  }
}
