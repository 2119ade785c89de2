/**
 * From characters to the parts of a page: the grammar of the layout, and what runs it. Only this
 * package runs ANTLR's lexers; the builders know the types of their tokens.
 *
 * <p><b>Lines and roles.</b> {@code PageLexer.g4} says what a line looks like, {@code
 * PageParser.g4} what it is at its place. {@link io.github.tearsheet.internal.syntax.PageScan} goes
 * over the lines of a page once. {@link io.github.tearsheet.internal.syntax.LineLexer} gives each
 * its look, and {@link io.github.tearsheet.internal.syntax.PageBoundary} says where the page ends.
 * When all lines are known, the few things are decided that need more than one of them: whether the
 * page has blank lines at all, which lines belong to a box ({@link
 * io.github.tearsheet.internal.syntax.BoxDetector}), what kind of page it is ({@link
 * io.github.tearsheet.internal.syntax.KindDetector}). Then the page is parsed once, by the rule of
 * its kind. What is inside a line, such as the city of a dateline, is read by a small grammar
 * ({@link io.github.tearsheet.internal.syntax.LineGrammar}) when a builder asks for it.
 *
 * <p><b>The lexer.</b> The lexer grammars have no actions. A rule that ends with {@code EOF}
 * describes a whole line; a rule without is a lead, which describes how a line opens. {@link
 * io.github.tearsheet.internal.syntax.LineWalk} walks a line from its first character until no rule
 * can match any more, and keeps the longest lead and the look of the whole line. A line of a story
 * ends the walk after a few words, so most characters of a page are never looked at.
 *
 * <p><b>The transition table.</b> ANTLR works out the states of a lexer while it runs, and caches
 * them as objects, for ASCII only. {@link io.github.tearsheet.internal.syntax.TransitionTable}
 * keeps the same states as numbers in one array, and groups the characters by the sets of the
 * grammar that contain them ({@link io.github.tearsheet.internal.syntax.CharacterClasses}). All
 * threads share it. It makes lexing 1.4 times as fast on ASCII and 4 to 5 times on curly quotes and
 * Cyrillic.
 *
 * <p><b>Events.</b> {@link io.github.tearsheet.internal.syntax.EventParser} builds no tree: a tree
 * costs more memory than the page. It calls its listener when a rule ends, and leaves out ANTLR's
 * error recovery, since the grammar accepts every sequence of lines. Lines of text are most of a
 * page, so {@code body}, the rule that reads them, has its gaps written out: that is worth a third
 * of the parser's speed on long stories.
 */
@NullMarked
package io.github.tearsheet.internal.syntax;

import org.jspecify.annotations.NullMarked;
