/**
 * Reports of diagnostics for people and machines, and the baseline of known diagnostics. Read
 * {@link io.github.tearsheet.report.ReportFormat} first. Reports of JSON need {@code
 * tools.jackson.core:jackson-core} on the class path.
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
package io.github.tearsheet.report;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
