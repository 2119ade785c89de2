/**
 * Builds pages of the model from the parts that the parser recognises. There is one builder for
 * each kind of page; none sees the state of another.
 */
@NullMarked
package io.github.tearsheet.internal.assemble;

import org.jspecify.annotations.NullMarked;
