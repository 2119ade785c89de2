/**
 * The model of a page: immutable values, made by a parser or with their builders. Read {@link
 * io.github.tearsheet.model.Article} and {@link io.github.tearsheet.model.Listing} first.
 *
 * <p>No value is null: an absent part is an empty {@code Optional} or an empty list. Lists are
 * unmodifiable. Two parts are equal when their text is equal; their position does not count. All
 * are thread-safe and {@code Serializable}. A part's span, half-open and in UTF-16 units from 0, is
 * there when a parser made the part and empty when it was made by hand.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .headline(Text.of("Rain Expected"))
 *         .addParagraphs(Paragraph.of("It will rain."))
 *         .build();
 * }</pre>
 *
 * <p>A builder has a method for each part, named like the part. Of a list, {@code addParagraphs}
 * adds elements and {@code paragraphs} puts others in place of those that are there. {@code from}
 * takes over all parts of another value: lists are added to, and what is absent there stays as it
 * is here. {@code build} throws an {@link IllegalStateException} that names what is missing; a
 * builder can go on after it. Builders are for one thread.
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
package io.github.tearsheet.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
