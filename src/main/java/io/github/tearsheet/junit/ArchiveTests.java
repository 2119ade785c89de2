package io.github.tearsheet.junit;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Excerpt;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.policy.Policy;
import io.github.tearsheet.policy.PolicyTree;
import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageDiagnostics;
import io.github.tearsheet.source.SourceOrigin;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests for the pages of an archive, one for each page. A test fails if a diagnostic of its page
 * reaches the policy's fail level and is not in its baseline.
 *
 * <pre>{@code
 * class ArchiveTest {
 *   @TestFactory
 *   Stream<DynamicTest> pages() {
 *     return ArchiveTests.of(Path.of("pages"));
 *   }
 * }
 * }</pre>
 *
 * <p>The verdict is that of the command {@code validate} with the same policy. Pages are parsed
 * while the tests run, so that memory does not grow with the archive.
 */
public final class ArchiveTests {

  private ArchiveTests() {}

  /**
   * Checks pages with the policies in files {@code tearsheet.properties}, from the working folder
   * upwards and next to the pages.
   *
   * @param pages a folder, a file or a dump
   * @return a test for each page, in the order of the archive; one that fails if there is no page.
   *     It is read once, and closing it closes the archive, as JUnit does
   * @throws UncheckedIOException if the pages, a policy or a baseline cannot be read; so does the
   *     stream later
   * @throws io.github.tearsheet.policy.PolicyException if a policy is malformed; so does the stream
   *     later
   */
  public static Stream<DynamicTest> of(Path pages) {
    return of(pages, PolicyTree.find(Path.of(""), policy -> {}));
  }

  /**
   * Checks pages with one policy.
   *
   * @param pages a folder, a file or a dump
   * @param policy the policy of all pages
   * @return a test for each page, as {@link #of(Path)} returns them
   * @throws UncheckedIOException if the pages or the baseline cannot be read; so does the stream
   *     later
   */
  public static Stream<DynamicTest> of(Path pages, Policy policy) {
    return of(pages, PolicyTree.of(policy));
  }

  private static Stream<DynamicTest> of(Path pages, PolicyTree policies) {
    Policy policy = policies.run();
    Optional<Baseline> baseline = policy.baseline().map(Baseline::read);
    ArchiveDump dump =
        ArchiveDump.builder()
            .parsers(policies::parser)
            .files(origin -> !policies.excludes(origin))
            .open(pages);
    // Only the parsing is done in several threads: a baseline remembers what it has found.
    Iterator<DynamicTest> tests =
        dump.map(PageDiagnostics::of)
            .map(page -> baseline.map(known -> known.newDiagnostics(page)).orElse(page))
            .map(page -> test(page, policy.failLevel()))
            .iterator();
    Stream<DynamicTest> stream =
        tests.hasNext()
            ? StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                    tests, Spliterator.ORDERED | Spliterator.NONNULL),
                false)
            : Stream.of(noPage(pages));
    return stream.onClose(dump::close);
  }

  private static DynamicTest noPage(Path pages) {
    return DynamicTest.dynamicTest(
        pages.toString(),
        () -> {
          throw new AssertionError(pages + ": no page found");
        });
  }

  /** Keeps no page in memory that is sound. */
  private static DynamicTest test(PageDiagnostics page, Severity failLevel) {
    SourceOrigin origin = page.source().origin();
    String number = origin.pageNumber() == 1 ? "" : ", page " + origin.pageNumber();
    String failure = page.reach(failLevel) ? describe(page) : "";
    return DynamicTest.dynamicTest(
        origin.name() + number,
        uri(origin),
        () -> {
          if (!failure.isEmpty()) {
            throw new AssertionError(failure);
          }
        });
  }

  private static String describe(PageDiagnostics page) {
    StringJoiner lines = new StringJoiner("\n", "\n", "");
    for (Diagnostic diagnostic : page.diagnostics()) {
      lines.add(diagnostic.toString());
      Excerpt.of(page.source(), diagnostic).forEach(lines::add);
    }
    return lines.toString();
  }

  /** The file that holds the page, to which an IDE jumps; null for the name of a stream. */
  private static @Nullable URI uri(SourceOrigin origin) {
    try {
      return URI.create(Path.of(origin.file()).toUri() + "?line=" + origin.firstLine());
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
