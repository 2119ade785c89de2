/**
 * The parser of archive pages: from text to an immutable page and its diagnostics.
 *
 * <pre>{@code
 * ParseResult result = ArchiveParser.create().parse(Path.of("page.txt"));
 * result.article().ifPresent(article -> System.out.println(article.bodyText()));
 * result.diagnostics().forEach(System.out::println);
 * }</pre>
 *
 * <p>Read {@link io.github.tearsheet.ArchiveParser} first, then {@link
 * io.github.tearsheet.ParseResult} and {@link io.github.tearsheet.model.Article}. Files of many
 * pages are read by {@link io.github.tearsheet.dump.ArchiveDump}.
 *
 * <p>No method of this package or of those below returns null: an absent value is an empty {@code
 * Optional} or an empty collection. Returned collections are unmodifiable. A null argument throws a
 * {@link NullPointerException}, unless the parameter is marked as nullable.
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
