/** Libraries that only some formats need. */
@NullMarked
package io.github.tearsheet.internal.library;

import org.jspecify.annotations.NullMarked;
