package io.github.tearsheet.internal.syntax;

/**
 * A part inside a line, without the marks around it.
 *
 * @param type its type in the grammar of its line
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 */
public record LinePart(int type, int start, int end) {}
