/** From the parts that the parser tells to the page, and what they tell of damage. */
@NullMarked
package io.github.tearsheet.internal.build;

import org.jspecify.annotations.NullMarked;
