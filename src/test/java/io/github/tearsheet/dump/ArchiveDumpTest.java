package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.Layout;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.model.Page;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a dump is opened, read and closed. */
class ArchiveDumpTest {

  private static final Path JSON_LINES = TestDumps.FOLDER.resolve("sound/pages.jsonl");
  private static final Path TEXT = TestDumps.FOLDER.resolve("sound/pages.txt");

  @TempDir Path folder;

  @Test
  void pagesKnowTheirUrlMonthAndTime() {
    ParseResult first = read(ArchiveDump.open(JSON_LINES)).get(0);

    assertThat(first.source().name()).isEqualTo(JSON_LINES + "!/1");
    assertThat(first.source().origin().crawled()).contains("2019-04-25T12:57:54Z");
    assertThat(first.page().flatMap(Page::published)).contains(YearMonth.of(1998, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages.jsonl", "pages.jsonl.gz", "pages.wet", "pages.wet.gz"})
  void onlyPagesOfAUrlAreRead(String file) {
    try (ArchiveDump dump =
        ArchiveDump.builder()
            .urls(url -> url.contains("/mailbox/"))
            .open(TestDumps.FOLDER.resolve("sound").resolve(file))) {
      assertThat(dump.stream().map(page -> page.source().origin().url().orElseThrow()))
          .singleElement()
          .asString()
          .contains("/mailbox/");
      assertThat(dump.counts().skipped()).isGreaterThanOrEqualTo(TestDumps.pages().size() - 1);
    }
  }

  @Test
  void fieldsOfJsonLinesHaveAnyName() throws IOException {
    Path lines = folder.resolve("lines");
    Files.writeString(
        lines,
        """
        {"a":1,"deep":{"body":"no"},"body":"Rain\\n\\nIt rained.","link":"http://oldtmt.vedomosti.ru/article.php?id=7","when":"May"}
        """);

    ParseResult page =
        read(ArchiveDump.builder().fields("body", "link", "when").open(lines)).get(0);

    assertThat(page.article().orElseThrow().headline().orElseThrow()).hasToString("Rain");
    assertThat(page.source().origin().url())
        .contains("http://oldtmt.vedomosti.ru/article.php?id=7");
    assertThat(page.source().origin().crawled()).contains("May");
  }

  @Test
  void aRecordWithoutAProperDateIsReadAllTheSame() throws IOException {
    String crawl = Files.readString(TestDumps.FOLDER.resolve("sound/pages.wet"));
    Path changed = folder.resolve("changed.wet");
    Files.writeString(
        changed, crawl.replace("WARC-Date: 2019-04-25T12:57:54Z", "WARC-Date: in May"));

    assertThat(read(ArchiveDump.open(changed)))
        .hasSize(TestDumps.pages().size())
        .allSatisfy(page -> assertThat(page.source().origin().crawled()).contains("in May"));
  }

  @Test
  void theParserIsOnesOwn() {
    ArchiveDump dump =
        ArchiveDump.builder()
            .parser(ArchiveParser.builder().ignore(DiagnosticCode.FURTHER_PAGE).build())
            .open(TEXT);

    assertThat(read(dump))
        .allSatisfy(
            page ->
                assertThat(page.diagnostics())
                    .noneMatch(d -> d.code() == DiagnosticCode.FURTHER_PAGE));
  }

  @Test
  void aFolderIsReadByPathAndItsLinksAreNot() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    write("pages/b.txt", "B\n");
    write("pages/a/2.txt", "A2\n");
    write("pages/a/1.txt", "A1\n");
    write("pages/a.txt", "A\n");
    write("pages/notes.md", "no page\n");
    write("outside/secret.txt", "Secret\n");
    Files.createSymbolicLink(pages.resolve("link.txt"), folder.resolve("outside/secret.txt"));
    Files.createSymbolicLink(pages.resolve("linked"), folder.resolve("outside"));

    List<ParseResult> all = new ArrayList<>();
    List<DumpPosition> positions = new ArrayList<>();
    try (ArchiveDump dump = ArchiveDump.open(pages)) {
      for (ParseResult page : dump) {
        all.add(page);
        positions.add(dump.position().orElseThrow());
      }
    }

    // The last result, for the folder, reports what was skipped.
    assertThat(names(all)).containsExactly("a.txt", "a/1.txt", "a/2.txt", "b.txt", "");
    assertThat(all.get(4).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("skipped files: 3, such as link.txt");
    for (int i = 0; i < all.size() - 1; i++) {
      assertThat(read(ArchiveDump.builder().from(positions.get(i)).open(pages)))
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  private List<String> names(List<ParseResult> results) {
    return results.stream()
        .map(page -> folder.resolve("pages").relativize(Path.of(page.source().name())).toString())
        .toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void throwsAtOnce_whenTheFileIsMissing() {
    assertThatThrownBy(() -> ArchiveDump.open(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void sizeIsThatOfAllPages_andUnknownForAStream() throws IOException {
    write("pages/1.txt", "First\n");
    write("pages/deep/2.txt", "Second\n");
    write("pages/notes.md", "no page\n");

    assertThat(ArchiveDump.open(folder.resolve("pages")).size()).hasValue(6 + 7);
    assertThat(ArchiveDump.open(folder.resolve("pages/1.txt")).size()).hasValue(6);
    assertThat(ArchiveDump.open(InputStream.nullInputStream(), "in", DumpFormat.AUTO).size())
        .isEmpty();
  }

  @Test
  void sizeThrows_whenTheFileIsGone() throws IOException {
    write("page.txt", "First\n");
    ArchiveDump dump = ArchiveDump.open(folder.resolve("page.txt"));
    Files.delete(folder.resolve("page.txt"));

    assertThatThrownBy(dump::size).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void throwsWhatTheStreamThrows_whenItIsClosed() {
    InputStream stuck =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public void close() throws IOException {
            throw new IOException("stuck");
          }
        };

    assertThatThrownBy(() -> ArchiveDump.open(stuck, "stuck", DumpFormat.TEXT).close())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("stuck");
  }

  @Test
  void endsTheReading_whenAFileCannotBeOpened() {
    UncheckedIOException failure = new UncheckedIOException(new NoSuchFileException("page.txt"));
    List<Path> told = new ArrayList<>();
    DumpOptions silent = new DumpOptions.Builder().build();
    DumpOptions telling =
        new DumpOptions.Builder().unreadable((path, reason) -> told.add(path)).build();

    assertThatThrownBy(() -> new DumpRun(silent).unreadable(folder, failure)).isSameAs(failure);
    new DumpRun(telling).unreadable(folder, failure);
    new DumpRun(telling).unreadable(folder, new UncheckedIOException(new IOException("disk")));

    assertThat(told).containsExactly(Path.of("page.txt"), folder);
  }

  @Test
  void anEmptyDumpIsAnEmptyPage() throws IOException {
    write("empty.txt", "");

    assertThat(read(ArchiveDump.open(folder.resolve("empty.txt"))))
        .singleElement()
        .satisfies(
            page ->
                assertThat(page.diagnostics())
                    .singleElement()
                    .matches(d -> d.code() == DiagnosticCode.EMPTY_PAGE));
  }

  @Test
  void aDumpIsReadOnce() {
    try (ArchiveDump dump = ArchiveDump.open(TEXT)) {
      Iterator<ParseResult> pages = dump.iterator();
      while (pages.hasNext()) {
        pages.next();
      }
      assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(dump::iterator)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(TEXT + ": read already");
    }
  }

  @Test
  void isNotOpenedAgain_whenItIsClosed() {
    ArchiveDump unread = ArchiveDump.open(TEXT);
    unread.close();
    ArchiveDump begun = ArchiveDump.open(TEXT);
    begun.iterator().next();
    begun.close();
    begun.close();

    for (ArchiveDump dump : List.of(unread, begun)) {
      assertThatThrownBy(dump::iterator)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(TEXT + ": closed");
      assertThatThrownBy(dump::stream).isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void positionIsThatOfTheLastPageGivenOut(int threads) throws IOException {
    write("pages/1.txt", "One\n");
    write("pages/2.txt", "Two\n");
    String start = "1:text:4:4:%08x:1.txt@0.0.1.0/@4.1.2.0".formatted(checksum("One\n"));

    try (ArchiveDump dump = ArchiveDump.builder().threads(threads).open(folder.resolve("pages"))) {
      assertThat(dump.position()).isEmpty();
      Iterator<ParseResult> pages = dump.iterator();
      assertThat(pages.hasNext()).isTrue();
      assertThat(dump.position()).isEmpty();
      pages.next();
      assertThat(dump.position().orElseThrow()).hasToString(start);
      assertThat(pages.hasNext()).isTrue();
      assertThat(dump.position().orElseThrow()).hasToString(start);
      pages.next();
      assertThat(pages.hasNext()).isFalse();
      assertThat(dump.position().orElseThrow())
          .hasToString("1:text:4:4:%08x:2.txt@0.0.1.0/@4.1.2.0".formatted(checksum("Two\n")));
    }
  }

  private static String steps(DumpPosition position) {
    return position.toString().replaceFirst(".*:", "");
  }

  private static int checksum(String bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.getBytes(UTF_8));
    return (int) checksum.getValue();
  }

  @Test
  void positionCountsThePagesOfARecord_untilItsLastPageIsGivenOut() throws IOException {
    String header = "Get the latest updates as we post them \u2014 right on your browser\n\n";
    String two = header + "First\n\nIt rains.\n" + header + "Second\n\nIt rains.\n";
    String line = "{\"text\":\"%s\"}\n".formatted(two.replace("\n", "\\n"));
    write("pages.jsonl", line + line);
    List<Optional<String>> positions = new ArrayList<>();

    try (ArchiveDump dump = ArchiveDump.open(folder.resolve("pages.jsonl"))) {
      dump.forEach(page -> positions.add(dump.position().map(ArchiveDumpTest::steps)));
    }

    int length = line.getBytes(UTF_8).length;
    assertThat(positions)
        .containsExactly(
            Optional.of("@0.0.1.1"),
            Optional.of("@%d.1.1.0".formatted(length)),
            Optional.of("@%d.1.1.1".formatted(length)),
            Optional.of("@%d.2.1.0".formatted(2 * length)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void throwsAfterThePagesBefore_whenReadingFails(int threads) throws IOException {
    InputStream failing =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    InputStream text = new ByteArrayInputStream(TestDumps.text());
    List<ParseResult> read = new ArrayList<>();
    AtomicBoolean closed = new AtomicBoolean();
    InputStream both = watched(new SequenceInputStream(text, failing), closed);

    try (ArchiveDump dump =
        ArchiveDump.builder().threads(threads).open(both, "both", DumpFormat.TEXT)) {
      assertThatThrownBy(() -> dump.forEach(read::add))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("the disk is gone");
    }

    // The last lines before the failure may continue after it.
    int all = TestDumps.pages().size();
    assertThat(read).hasSizeBetween(all - 2, all - 1);
    assertThat(closed).isTrue();
    assertNoThreads();
  }

  private static InputStream watched(InputStream in, AtomicBoolean closed) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
  }

  @Test
  void closingEarlyStopsTheThreads() {
    AtomicBoolean closed = new AtomicBoolean();
    byte[] page = TestDumps.pages().get(0).bytes();
    InputStream endless = watched(new RepeatedInput(page, Long.MAX_VALUE), closed);

    try (ArchiveDump dump =
            ArchiveDump.builder().threads(4).open(endless, "endless", DumpFormat.TEXT);
        Stream<ParseResult> pages = dump.stream()) {
      assertThat(pages.limit(50)).hasSize(50);
    }

    assertThat(closed).isTrue();
    assertNoThreads();
  }

  @Test
  void workIsDoneInTheDumpsThreads() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    try (ArchiveDump dump = ArchiveDump.builder().threads(2).open(TEXT)) {
      assertThat(
              dump.map(
                  page -> {
                    threads.add(Thread.currentThread().getName());
                    return page.source().firstLine();
                  }))
          .isSorted()
          .hasSize(TestDumps.pages().size());
    }
    String own = Thread.currentThread().getName();
    assertThat(threads).allMatch(name -> name.equals(own) || name.equals("tearsheet-1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatTheWorkThrowsIsThrown(int threads) {
    try (ArchiveDump dump = ArchiveDump.builder().threads(threads).open(TEXT)) {
      Stream<Object> outcomes =
          dump.map(
              page -> {
                throw new IllegalArgumentException("no");
              });
      assertThatThrownBy(outcomes::toList)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no");
    }
    assertNoThreads();
  }

  @Test
  void toStringHasTheSettings() {
    ArchiveDump.Builder settings =
        ArchiveDump.builder()
            .parser(ArchiveParser.builder().layout(Layout.COMPACT).build())
            .threads(3)
            .limits(DumpLimits.builder().pageBytes(1000).build())
            .fields("body", "link", "when");

    try (ArchiveDump dump = settings.open(TEXT)) {
      assertThat(dump.toString())
          .startsWith("ArchiveDump[" + TEXT)
          .contains("ArchiveParser[ParserOptions{", "layout=COMPACT")
          .contains("threads=3", "pageBytes=1000", "body", "link", "when");
    }
  }

  @Test
  void threadsArePositive() {
    assertThatThrownBy(() -> ArchiveDump.builder().threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("invalid number of threads: 0");
  }

  /** The threads end a moment after they were interrupted. */
  private static void assertNoThreads() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().matches("tearsheet-\\d+")) {
        try {
          thread.join(10_000);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void manyPagesInOneRecordTakeTimeInProportion() {
    // Not timed: copying the rest of the record for each of its pages would take minutes.
    String record = ". Last Updated: 07/27/2016\n\nRain\n\n".repeat(40_000);
    String line = "{\"text\":\"" + record.replace("\n", "\\n") + "\"}";

    try (ArchiveDump dump =
        ArchiveDump.open(
            new ByteArrayInputStream(line.getBytes(UTF_8)), "line", DumpFormat.JSON_LINES)) {
      assertThat(dump.stream().count()).isEqualTo(40_000);
    }
  }

  @Test
  void whatCannotBeOpenedIsClosed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    byte[] noGzip = {0x1F, (byte) 0x8B, 9, 9};
    try (ArchiveDump dump =
        ArchiveDump.open(
            watched(new ByteArrayInputStream(noGzip), closed), "no.gz", DumpFormat.AUTO)) {
      assertThat(dump.stream().toList()).hasSize(1);
    }
    assertThat(closed).isTrue();

    closed.set(false);
    ArchiveDump.open(watched(InputStream.nullInputStream(), closed), "unread", DumpFormat.TEXT)
        .close();
    assertThat(closed).isTrue();
  }

  private static List<ParseResult> read(ArchiveDump dump) {
    try (dump) {
      return dump.stream().toList();
    }
  }
}
