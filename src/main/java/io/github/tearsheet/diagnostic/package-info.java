/**
 * What is wrong with a page, as data: its code, severity, position and reason.
 *
 * @serial exclude
 */
@NullMarked
package io.github.tearsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
