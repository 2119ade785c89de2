/**
 * Pages back to text, and results to JSON. Writing JSON needs {@code
 * tools.jackson.core:jackson-core} on the class path and ends in a {@link NoClassDefFoundError}
 * without it; nothing else here does.
 */
@NullMarked
package io.github.tearsheet.write;

import org.jspecify.annotations.NullMarked;
