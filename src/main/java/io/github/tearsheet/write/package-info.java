/**
 * Writers of pages as text and of results as JSON. Read {@link
 * io.github.tearsheet.write.PageWriter} and {@link io.github.tearsheet.write.JsonResultWriter}
 * first. Writing JSON needs {@code tools.jackson.core:jackson-core} on the class path and ends in a
 * {@link NoClassDefFoundError} without it; nothing else here does.
 */
@NullMarked
package io.github.tearsheet.write;

import org.jspecify.annotations.NullMarked;
