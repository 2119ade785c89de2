/**
 * Results to JSON. Writing JSON needs {@code tools.jackson.core:jackson-core} on the class path,
 * which parsing does not.
 */
@NullMarked
package io.github.tearsheet.write;

import org.jspecify.annotations.NullMarked;
