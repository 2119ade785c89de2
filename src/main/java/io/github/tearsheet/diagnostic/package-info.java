/**
 * What is wrong with a page, as data: a code, how grave it is, where it stands, and why.
 *
 * @serial exclude
 */
@NullMarked
package io.github.tearsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
