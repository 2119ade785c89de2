/**
 * Pages back to text, and results to JSON and to tables. JSON needs {@code
 * tools.jackson.core:jackson-core} on the class path, tables need {@code de.siegmar:fastcsv};
 * without it, writing ends in a {@link io.github.tearsheet.MissingLibraryException}. Nothing else
 * here needs a library.
 */
@NullMarked
package io.github.tearsheet.write;

import org.jspecify.annotations.NullMarked;
