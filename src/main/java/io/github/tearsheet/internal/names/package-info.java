/** Names as people type them, with the nearest known name for one that is mistyped. */
@NullMarked
package io.github.tearsheet.internal.names;

import org.jspecify.annotations.NullMarked;
