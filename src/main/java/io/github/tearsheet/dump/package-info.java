/**
 * Readers of dumps: folders, texts of many pages, archives, JSON Lines, Parquet and web crawls.
 * Pages are read one after another, in constant memory. Read {@link
 * io.github.tearsheet.dump.ArchiveDump} first.
 *
 * @serial exclude
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
package io.github.tearsheet.dump;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
