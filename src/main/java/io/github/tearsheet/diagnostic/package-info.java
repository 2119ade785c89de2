/**
 * Diagnostics of pages: code, severity, position and message of each problem. Read {@link
 * io.github.tearsheet.diagnostic.Diagnostic} first.
 *
 * @serial exclude
 */
@NullMarked
package io.github.tearsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
