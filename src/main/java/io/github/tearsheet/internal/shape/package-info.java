/**
 * The fields of a result, listed once: JSON, tables and SQL are all written from {@link
 * io.github.tearsheet.internal.shape.PageShape}.
 */
@NullMarked
package io.github.tearsheet.internal.shape;

import org.jspecify.annotations.NullMarked;
