/**
 * Pages back to text, and results to JSON. Writing JSON needs {@code
 * tools.jackson.core:jackson-core} on the class path; nothing else does.
 */
@NullMarked
package io.github.tearsheet.write;

import org.jspecify.annotations.NullMarked;
