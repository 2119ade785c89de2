/**
 * Source text and positions in it: spans, lines and columns. Read {@link
 * io.github.tearsheet.source.SourceText} first.
 *
 * <p>Offsets are UTF-16 units from 0, spans are half-open, lines and columns count from 1. A line
 * ends with LF, CRLF or CR.
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
package io.github.tearsheet.source;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
