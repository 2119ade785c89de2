package io.github.tearsheet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.dump.ArchiveDump;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  /** A page with two faults: TS103 on its stamp and TS210 on its last line. */
  private static final String PAGE =
      """
      Get the latest updates as we post them — right on your browser

      . Last Updated: 13/45/2016

      Ferry Line Opens

      The ferry between the two banks carried its first forty passengers on Monday morning.

       It runs every hour.
      """;

  private static final String OTHER_PAGE =
      PAGE.replace("Ferry Line Opens", "Tram Line Closes")
          .replace("The ferry between the two banks carried", "The last tram to the depot took");

  @TempDir private Path folder;

  private final ArchiveParser parser = ArchiveParser.create();

  @BeforeEach
  void recordOnePage() throws IOException {
    Files.createDirectories(folder.resolve("1994"));
    Files.createDirectories(folder.resolve("1995"));
    try (Writer out = Files.newBufferedWriter(folder.resolve("known.txt"))) {
      Baseline.writer(out, folder).write(PageDiagnostics.of(page("1994/ferry.txt", PAGE)));
    }
  }

  private ParseResult page(String path, String text) {
    return parser.parse(text, folder.resolve(path).toString());
  }

  private List<String> newCodes(Baseline baseline, String path, String text) {
    return baseline.newDiagnostics(page(path, text)).stream()
        .map(Diagnostic::code)
        .map(Object::toString)
        .toList();
  }

  private Baseline baseline() {
    return Baseline.read(folder.resolve("known.txt"));
  }

  @Test
  void knowsAllDiagnostics_whenPageIsUnchanged() {
    assertThat(newCodes(baseline(), "1994/ferry.txt", PAGE)).isEmpty();
  }

  @Test
  void knowsAllDiagnostics_whenLinesMove() {
    assertThat(newCodes(baseline(), "1994/ferry.txt", "Install\n\n" + PAGE))
        .containsExactly("TS301");
  }

  @Test
  void knowsAllDiagnostics_whenPageIsRenamed() {
    assertThat(newCodes(baseline(), "1995/first-ferry.txt", PAGE)).isEmpty();
  }

  @Test
  void knowsTheOtherDiagnostics_whenPageIsRenamedAndOneFaultIsFixed() {
    String fixed = PAGE.replace("\n It runs", "\nIt runs");
    Baseline baseline = baseline();

    assertThat(newCodes(baseline, "1995/ferry.txt", fixed)).isEmpty();
    assertThat(baseline.notFound(code -> true, List.of()))
        .singleElement()
        .asString()
        .startsWith("TS210 ");
  }

  @Test
  void reportsNewDiagnostic_whenPageIsRenamedAndBroken() {
    String broken = PAGE.replace("It runs every hour.", "It runs every hour.\n\n Twice at noon.");
    assertThat(newCodes(baseline(), "1995/ferry.txt", broken)).containsExactly("TS210");
  }

  @Test
  void reportsAllDiagnostics_whenAnotherPageHasTheSameFaults() {
    assertThat(newCodes(baseline(), "1995/tram.txt", OTHER_PAGE)).containsExactly("TS103", "TS210");
  }

  /** On short pages the longest line is the header, which all pages have. */
  @Test
  void reportsAllDiagnostics_whenShortPagesHaveTheSameHeader() throws IOException {
    String shorter = PAGE.replace(" carried its first forty passengers on Monday morning", "");
    try (Writer out = Files.newBufferedWriter(folder.resolve("known.txt"))) {
      Baseline.writer(out, folder).write(PageDiagnostics.of(page("1994/ferry.txt", shorter)));
    }
    String other = shorter.replace("The ferry between", "The tram between");
    assertThat(newCodes(baseline(), "1995/tram.txt", other)).containsExactly("TS103", "TS210");
    assertThat(newCodes(baseline(), "1995/ferry.txt", shorter)).isEmpty();
  }

  @Test
  void reportsDiagnosticsOfTheCopy_whenPageIsCopied() {
    Baseline baseline = baseline();
    assertThat(newCodes(baseline, "1994/ferry.txt", PAGE)).isEmpty();
    assertThat(newCodes(baseline, "1995/ferry.txt", PAGE)).containsExactly("TS103", "TS210");
  }

  @Test
  void reportsDiagnosticsOfTheCopy_whenTheCopyIsReadFirst() throws IOException {
    Files.writeString(folder.resolve("1994/ferry.txt"), PAGE);
    Baseline baseline = baseline();
    assertThat(newCodes(baseline, "1993/ferry.txt", PAGE)).containsExactly("TS103", "TS210");
    assertThat(newCodes(baseline, "1994/ferry.txt", PAGE)).isEmpty();
  }

  @Test
  void knowsAllDiagnostics_whenAnotherPageTookTheName() throws IOException {
    Files.writeString(folder.resolve("1994/ferry.txt"), OTHER_PAGE);
    Baseline baseline = baseline();
    assertThat(newCodes(baseline, "1993/ferry.txt", PAGE)).isEmpty();
    assertThat(newCodes(baseline, "1994/ferry.txt", OTHER_PAGE)).containsExactly("TS103", "TS210");
  }

  @Test
  void doesNotCallEntriesObsolete_whenTheirPageWasNotRead() {
    Baseline baseline = baseline();
    newCodes(baseline, "1995/tram.txt", OTHER_PAGE);
    assertThat(baseline.notFound(code -> true, List.of())).isEmpty();
  }

  /** The path that was recorded, the file that is there, the folder that was read. */
  @ParameterizedTest
  @CsvSource({
    "1994/ferry.txt,          1994/other.txt, .,     2",
    "1994/ferry.txt,          1994/other.txt, 1994,  2",
    "1994/ferry.txt,          1994/other.txt, ./1994/../1994, 2",
    "1994/ferry.txt,          1994/other.txt, 1995,  0",
    "1994/ferry.txt,          1994/other.txt, 199,   0",
    "1994/ferry.txt,          1994/ferry.txt, 1994,  0",
    "../1994/ferry.txt,       1994/other.txt, .,     0",
    "1994/ferry.txt#2,        1994/ferry.txt, 1994,  0",
    "1994/ferry.txt#2,        1994/other.txt, 1994,  2",
    "1994.zip!/a.zip!/ferry.txt, 1994.zip,    .,     0",
    "1994.zip!/a.zip!/ferry.txt#2, 1995.zip,  .,     2",
    "1994!/ferry.txt,         1994!/ferry.txt, .,    0",
    "1994!/ferry.txt,         1995!/ferry.txt, .,    0",
  })
  void callsEntriesObsolete_whenTheirFileWasDeletedFromAFolderThatWasRead(
      String recorded, String present, Path read, int obsolete) throws IOException {
    Path known = folder.resolve("known.txt");
    Files.writeString(known, Files.readString(known).replace("1994/ferry.txt", recorded));
    Files.createDirectories(folder.resolve(present).getParent());
    Files.writeString(folder.resolve(present), OTHER_PAGE);

    assertThat(baseline().notFound(code -> true, List.of(folder.resolve(read)))).hasSize(obsolete);
  }

  @Test
  void doesNotCallEntriesObsolete_whenTheirPageWasMovedFromAFolderThatWasRead() {
    Baseline baseline = baseline();
    newCodes(baseline, "1995/ferry.txt", PAGE);
    assertThat(baseline.notFound(code -> true, List.of(folder))).isEmpty();
  }

  @Test
  void knowsADiagnosticByItsPathAlone_whenItsEntryHasNoHashOfThePage() throws IOException {
    Path file = folder.resolve("known.txt");
    Files.writeString(
        file, Files.readString(file).replaceAll("(TS\\d+ [0-9a-f]{16}) [0-9a-f]{16} ", "$1 "));

    assertThat(newCodes(baseline(), "1994/ferry.txt", PAGE)).isEmpty();
    assertThat(newCodes(baseline(), "1995/ferry.txt", PAGE)).containsExactly("TS103", "TS210");
  }

  @Test
  void knowsDiagnosticsOfItsOwnFolder() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "");
    Files.writeString(folder.resolve("a.txt"), PAGE);
    StringWriter known = new StringWriter();
    try (ArchiveDump dump = ArchiveDump.builder().open(folder)) {
      ReportWriter writer = Baseline.writer(known, folder);
      dump.forEach(page -> writer.write(PageDiagnostics.of(page)));
    }
    assertThat(known.toString()).contains("TS408 ");

    Baseline baseline = Baseline.read(new StringReader(known.toString()), folder);
    try (ArchiveDump dump = ArchiveDump.builder().open(folder)) {
      assertThat(dump).allSatisfy(page -> assertThat(baseline.newDiagnostics(page)).isEmpty());
    }
  }

  @Test
  void namesTheLine_whenItIsNotAnEntry() throws IOException {
    Files.writeString(folder.resolve("known.txt"), "# comment\n\nTS103 ferry.txt\n");
    assertThatThrownBy(this::baseline)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 3: invalid baseline entry");
  }
}
