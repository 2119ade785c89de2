package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.dump.DumpWriter.DumpPage;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same pages come out of every format. */
class IntactDumpsTest {

  static List<Path> sound() {
    return TestDumps.sound();
  }

  @ParameterizedTest
  @MethodSource("sound")
  void holdTheSamePagesInTheSameOrder(Path file) {
    try (ArchiveDump dump = ArchiveDump.open(file)) {
      assertThat(dump.stream().map(IntactDumpsTest::withoutUrl)).isEqualTo(expected());
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void haveTheDiagnosticsOfTheirPages(Path file) {
    try (ArchiveDump dump = ArchiveDump.open(file)) {
      assertThat(dump.stream().map(IntactDumpsTest::codes))
          .isEqualTo(
              TestDumps.pages().stream()
                  .map(page -> codes(ArchiveParser.create().parse(page.bytes(), "page")))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void areReadFromAStreamToo(Path file) throws IOException {
    try (ArchiveDump dump =
        ArchiveDump.open(Files.newInputStream(file), file.toString(), DumpFormat.AUTO)) {
      assertThat(dump.stream().map(IntactDumpsTest::withoutUrl)).isEqualTo(expected());
      assertThat(dump.counts().bytes()).isEqualTo(Files.size(file));
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void comeOutInAnyNumberOfThreadsAsInOne(Path file) {
    List<ParseResult> sequential = read(ArchiveDump.builder().threads(1).open(file));

    for (int threads : List.of(2, 7)) {
      assertThat(read(ArchiveDump.builder().threads(threads).open(file)))
          .usingRecursiveComparison()
          .isEqualTo(sequential);
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void areCounted(Path file) {
    try (ArchiveDump dump = ArchiveDump.open(file)) {
      assertThat(dump.stream().count()).isEqualTo(TestDumps.pages().size());

      DumpCounts counts = dump.counts();
      assertThat(counts.pages()).isEqualTo(TestDumps.pages().size());
      assertThat(counts.problems()).isZero();
      // The crawls' warcinfo.
      boolean other = file.toString().contains("wet");
      assertThat(counts.skipped()).isEqualTo(other ? 1 : 0);
    }
  }

  /** Where a cut cannot be seen: between two records, or anywhere in a text. */
  private static boolean isUnseen(Path file, byte[] bytes, int length) {
    String name = file.toString();
    return name.endsWith(".txt")
        || (name.endsWith(".jsonl") && bytes[length - 1] == '\n')
        || (name.endsWith(".wet") && new String(bytes, length, 5, ISO_8859_1).equals("WARC/"))
        || (name.endsWith(".wet.gz") && bytes[length] == 0x1F && bytes[length + 1] == (byte) 0x8B);
  }

  @ParameterizedTest
  @MethodSource("sound")
  void cutAnywhereGiveThePagesBeforeAndSaySo(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Optional<Page>> whole = expected();
    // The mark of a tar archive comes after its first 257 bytes.
    for (int length = 300; length < bytes.length; length += 100) {
      ByteArrayInputStream cut = new ByteArrayInputStream(bytes, 0, length);
      try (ArchiveDump dump = ArchiveDump.builder().threads(1).open(cut, "cut", DumpFormat.AUTO)) {
        List<ParseResult> unharmed =
            read(dump).stream().filter(r -> r.page().isPresent() && !hasProblem(r)).toList();

        boolean unseen = isUnseen(file, bytes, length);
        int sure = unseen ? Math.max(0, unharmed.size() - 1) : unharmed.size();
        assertThat(unharmed.subList(0, sure))
            .as("%s cut at %d", file, length)
            .extracting(IntactDumpsTest::withoutUrl)
            .isEqualTo(whole.subList(0, sure));
        assertThat(unseen || sure == whole.size() || dump.counts().problems() > 0)
            .as("%s cut at %d says so", file, length)
            .isTrue();
      }
    }
  }

  /** Where damage can be seen, and the damaged bytes differ from the page. */
  private static boolean hasChecksums(Path file) {
    return file.toString().matches(".*(gz|bz2|xz|zip)");
  }

  @ParameterizedTest
  @MethodSource("sound")
  void damagedAnywhereGiveThePagesBeforeAndSaySo(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Optional<Page>> whole = expected();
    for (int at = 10; at < bytes.length; at += 100) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x10;
      ByteArrayInputStream in = new ByteArrayInputStream(damaged);
      try (ArchiveDump dump =
          ArchiveDump.builder().threads(1).open(in, "damaged", DumpFormat.AUTO)) {
        List<ParseResult> results = read(dump);

        List<Optional<Page>> pages = results.stream().map(IntactDumpsTest::withoutUrl).toList();
        boolean unharmed = pages.containsAll(whole);
        assertThat(unharmed || !hasChecksums(file) || results.stream().anyMatch(r -> hasProblem(r)))
            .as("%s damaged at %d says so", file, at)
            .isTrue();
      }
    }
  }

  @Test
  void aTarCutBetweenTwoEntriesLacksItsEndMark() throws IOException {
    byte[] bytes = Files.readAllBytes(TestDumps.FOLDER.resolve("sound/pages.tar"));
    int end = 0;
    int whole = 0;
    for (DumpPage page : TestDumps.pages()) {
      end += 512 + (page.bytes().length + 511) / 512 * 512;
      whole++;
      ByteArrayInputStream cut = new ByteArrayInputStream(bytes, 0, end);
      try (ArchiveDump dump = ArchiveDump.open(cut, "cut", DumpFormat.AUTO)) {
        assertThat(dump.stream().count()).isEqualTo(whole + 1);
        assertThat(dump.counts().pages()).isEqualTo(whole);
        assertThat(dump.counts().problems()).isEqualTo(1);
      }
    }
  }

  private static boolean hasProblem(ParseResult result) {
    return result.diagnostics().stream().anyMatch(d -> d.code().id().startsWith("TS4"));
  }

  private static List<ParseResult> read(ArchiveDump dump) {
    try (dump) {
      return dump.stream().toList();
    }
  }

  private static List<Optional<Page>> expected() {
    return TestDumps.pages().stream()
        .map(page -> ArchiveParser.create().parse(page.bytes(), "page").page())
        .toList();
  }

  private static Optional<Page> withoutUrl(ParseResult result) {
    return result
        .page()
        .map(
            page ->
                page instanceof Article article
                    ? Article.builder().from(article).url(Optional.empty()).build()
                    : Listing.builder().from((Listing) page).url(Optional.empty()).build());
  }

  private static List<DiagnosticCode> codes(ParseResult result) {
    return Stream.of(result.diagnostics())
        .flatMap(List::stream)
        .map(Diagnostic::code)
        .filter(code -> code != DiagnosticCode.FURTHER_PAGE)
        .toList();
  }
}
