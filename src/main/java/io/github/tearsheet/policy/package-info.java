/**
 * Policies of a check: excluded pages, ignored codes, severities and the fail level. Read {@link
 * io.github.tearsheet.policy.Policy} first.
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
