/**
 * What a page holds: immutable values, made by a parser or by hand with their builders.
 *
 * <p>Nothing is null: what is absent is an empty {@code Optional} or an empty list. Two parts are
 * equal when their text is equal; where they stand does not count. All are thread-safe and {@code
 * Serializable}. A part's span, in UTF-16 units from 0, is there when a parser made the part and
 * empty when it was made by hand.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    defaults = @Value.Immutable(copy = false))
package io.github.tearsheet.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
