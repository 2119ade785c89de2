/**
 * The door: text of an archive page in, an immutable page and a list of all that is wrong with it
 * out. Begin with {@link io.github.tearsheet.ArchiveParser}.
 *
 * <p>Nothing here is null, nor in the packages below: what is absent is an empty {@code Optional}
 * or an empty collection, and collections that are given out cannot be changed. No argument may be
 * null unless it is marked so; null ends in a {@link NullPointerException}.
 *
 * <p>Offsets are UTF-16 units from 0 and spans half-open, as in {@link String#substring(int, int)};
 * lines and columns count from 1.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false))
package io.github.tearsheet;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
