/**
 * The door: text of an archive page in, an immutable page and a list of all that is wrong with it
 * out. Begin with {@link io.github.tearsheet.ArchiveParser}.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    defaults = @Value.Immutable(copy = false))
package io.github.tearsheet;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
