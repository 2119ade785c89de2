/** From the parse tree to the page, and what the tree tells of damage. */
@NullMarked
package io.github.tearsheet.internal.build;

import org.jspecify.annotations.NullMarked;
