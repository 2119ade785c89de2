/** What is wrong with a page beyond its layout, and the diagnostics of one reading. */
@NullMarked
package io.github.tearsheet.internal.check;

import org.jspecify.annotations.NullMarked;
