/** Checks of characters, spacing and damage, and the collector of diagnostics. */
@NullMarked
package io.github.tearsheet.internal.check;

import org.jspecify.annotations.NullMarked;
