/**
 * Policies: which pages are checked, which diagnostics are reported with which severity, and what
 * makes a check fail. Begin with {@link io.github.tearsheet.policy.Policy}.
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
package io.github.tearsheet.policy;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
