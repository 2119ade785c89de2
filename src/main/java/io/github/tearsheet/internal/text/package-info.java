/** Text that is well-formed Unicode, whatever a page holds. */
@NullMarked
package io.github.tearsheet.internal.text;

import org.jspecify.annotations.NullMarked;
