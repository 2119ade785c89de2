/**
 * Characters to a parse: the grammar of the layout and what runs it. The only package that knows
 * ANTLR's lexer and streams.
 */
@NullMarked
package io.github.tearsheet.internal.syntax;

import org.jspecify.annotations.NullMarked;
