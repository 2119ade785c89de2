/**
 * JUnit 5 tests of an archive, one for each page. They need {@code
 * org.junit.jupiter:junit-jupiter-api} on the class path; nothing else does. Begin with {@link
 * io.github.tearsheet.junit.ArchiveTests}.
 */
@NullMarked
package io.github.tearsheet.junit;

import org.jspecify.annotations.NullMarked;
