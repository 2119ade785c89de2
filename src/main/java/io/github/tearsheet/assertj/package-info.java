/**
 * AssertJ assertions for results and pages; their messages show the lines of the page. They need
 * {@code org.assertj:assertj-core} on the class path; nothing else does. Begin with {@link
 * io.github.tearsheet.assertj.ArchiveAssertions}.
 */
@NullMarked
package io.github.tearsheet.assertj;

import org.jspecify.annotations.NullMarked;
