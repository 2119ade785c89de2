/**
 * Characters and where they stand: the text of a page, spans of it, lines and columns.
 *
 * <p>Offsets are UTF-16 units from 0, spans are half-open, lines and columns count from 1. A line
 * ends with LF, CRLF or CR.
 */
@NullMarked
package io.github.tearsheet.source;

import org.jspecify.annotations.NullMarked;
