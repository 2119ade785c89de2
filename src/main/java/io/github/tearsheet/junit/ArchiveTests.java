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
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
 * <p>A test fails where the command {@code validate} with the same policy would. Pages are parsed
 * while the tests run, so that memory does not grow with the archive.
 */
public final class ArchiveTests {

  private ArchiveTests() {}

  /**
   * Checks pages with the policies in files {@code tearsheet.properties}, from the working folder
   * upwards and next to the pages.
   *
   * @param pages a folder, a file or a dump
   * @return a test for each page, in the order of the archive, named from the folder; one that
   *     fails if there is no page, unless the policy excludes all files. It is read once, and
   *     closing it closes the archive, as JUnit does
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

  /**
   * Checks pages with the policies of a tree, as the command does in its working folder.
   *
   * @param pages a folder, a file or a dump
   * @param policies the policies of all folders
   * @return a test for each page, as {@link #of(Path)} returns them
   * @throws UncheckedIOException if the pages or the baseline cannot be read; so does the stream
   *     later
   */
  public static Stream<DynamicTest> of(Path pages, PolicyTree policies) {
    Policy policy = policies.run();
    Optional<Baseline> baseline = policy.baseline().map(Baseline::read);
    AtomicLong excluded = new AtomicLong();
    ArchiveDump dump =
        ArchiveDump.builder()
            .parsers(policies::parser)
            .files(
                origin ->
                    !policies.isOwnFile(origin) && !count(policies.excludes(origin), excluded))
            .open(pages);
    Baselines baselines = new Baselines();
    // Only the parsing is done in several threads: a baseline remembers what it has found.
    Iterator<DynamicTest> tests =
        dump.map(PageDiagnostics::of)
            .filter(baselines::isPage)
            .map(page -> baseline.map(known -> known.newDiagnostics(page)).orElse(page))
            .map(page -> test(page, pages, policy.failLevel()))
            .iterator();
    Stream<DynamicTest> stream =
        tests.hasNext()
            ? StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                    tests, Spliterator.ORDERED | Spliterator.NONNULL),
                false)
            : Stream.of(noPage(pages, excluded.get()));
    return stream.onClose(dump::close);
  }

  private static boolean count(boolean isExcluded, AtomicLong excluded) {
    excluded.addAndGet(isExcluded ? 1 : 0);
    return isExcluded;
  }

  /** Recognises the files that are baselines, which are not pages. */
  private static final class Baselines {

    private String last = "";

    boolean isPage(PageDiagnostics page) {
      String name = page.source().origin().name();
      if (page.source().origin().pageNumber() == 1 && Baseline.isOne(page.source().content())) {
        last = name;
      }
      return !name.equals(last);
    }
  }

  /** As for the command, no page is a failure unless files are excluded. */
  private static DynamicTest noPage(Path pages, long excluded) {
    return DynamicTest.dynamicTest(
        excluded == 0 ? pages.toString() : pages + ": excluded: " + excluded,
        () -> {
          if (excluded == 0) {
            throw new AssertionError(pages + ": no page found");
          }
        });
  }

  /** Keeps no page in memory that is sound. */
  private static DynamicTest test(PageDiagnostics page, Path pages, Severity failLevel) {
    SourceOrigin origin = page.source().origin();
    String number = origin.pageNumber() == 1 ? "" : ", page " + origin.pageNumber();
    String failure = page.reach(failLevel) ? describe(page) : "";
    return DynamicTest.dynamicTest(
        name(origin, pages) + number,
        uri(origin),
        () -> {
          if (!failure.isEmpty()) {
            throw new AssertionError(failure);
          }
        });
  }

  /** The name of a page from the folder that is checked, or from that of the file. */
  private static String name(SourceOrigin origin, Path pages) {
    Path file = Path.of(origin.file());
    Path folder = file.equals(pages) ? file.resolveSibling("") : pages;
    String shown = file.startsWith(folder) ? folder.relativize(file).toString() : origin.file();
    return SourceOrigin.builder().from(origin).file(shown).build().name();
  }

  private static String describe(PageDiagnostics page) {
    StringJoiner lines = new StringJoiner("\n", "\n", "");
    for (Diagnostic diagnostic : page.diagnostics()) {
      lines.add(diagnostic.toString());
      Excerpt.of(page.source(), diagnostic).forEach(lines::add);
    }
    return lines.toString();
  }

  /** The file that holds the page, to which an IDE jumps. */
  private static URI uri(SourceOrigin origin) {
    return URI.create(Path.of(origin.file()).toUri() + "?line=" + origin.firstLine());
  }
}
