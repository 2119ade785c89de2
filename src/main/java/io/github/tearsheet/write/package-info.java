/**
 * Writers of pages as text and of results as JSON and tables. Read {@link
 * io.github.tearsheet.write.PageWriter} and {@link io.github.tearsheet.write.JsonResultWriter}
 * first. JSON needs {@code tools.jackson.core:jackson-core} on the class path, tables need {@code
 * de.siegmar:fastcsv}; without it, writing throws a {@link
 * io.github.tearsheet.MissingLibraryException}. Nothing else here needs a library.
 */
@NullMarked
package io.github.tearsheet.write;

import org.jspecify.annotations.NullMarked;
