package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.tearsheet.TestPage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

  private static final String CLEAN =
      """
      Get the latest updates as we post them \u2014 right on your browser

      . Last Updated: 07/27/2016

      Rain Expected

      It will rain.
      """;
  private static final String BAD_DATE = CLEAN.replace("07/27", "13/45");
  private static final String WIDE = CLEAN.replace("Rain Expected\n", "Rain Expected\n\n\n");
  private static final String INSTALL = "Install\n\n" + CLEAN;

  @TempDir Path folder;

  /** What is on the pages, how the command is called, and how it ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clean                   |                                  | 0
          bad-date                |                                  | 1
          wide                    |                                  | 0
          wide                    | --fail-level warning             | 1
          wide                    | --fail-level=WARNING             | 1
          install                 | --fail-level warning             | 0
          install                 | --fail-level info                | 1
          wide                    | --severity TS202=error           | 1
          wide                    | --severity irregular-spacing=error | 1
          bad-date                | --severity TS103=info            | 0
          bad-date                | --ignore TS103                   | 0
          bad-date                | --ignore TS301,ts103             | 0
          bad-date                | --select TS2                     | 0
          bad-date                | --select TS1                     | 1
          bad-date                | --select TS2,TS103               | 1
          bad-date                | --max-diagnostics 1                 | 1
          clean bad-date          |                                  | 1
          clean missing           |                                  | 2
          bad-date missing        |                                  | 2
          clean                   | --fail-level never               | 2
          clean                   | --ignore TS999                   | 2
          clean                   | --severity TS103                 | 2
          clean                   | --severity TS103=grave           | 2
          clean                   | --select XX                      | 2
          clean                   | --max-diagnostics none              | 2
          clean                   | --max-diagnostics 0                 | 2
          clean                   | --format word                    | 2
          clean                   | --format json --format text      | 2
          clean                   | --config missing                 | 2
          clean                   | --baseline missing               | 2
          clean                   | --format json=missing/x          | 0
          clean                   | --format json=clean/x            | 2
          clean                   | --color sometimes                | 2
          clean                   | --format json=a --format sarif=./a | 2
          clean                   | --strict-baseline                | 2
          clean                   | --fix --diff                     | 2
          clean                   | --diff --format json             | 2
          -                       | --fix                            | 2
          /dev/null               | --fix                            | 2
          /dev/null               | --diff                           | 2
          clean                   | --format json=clean              | 2
          clean                   | --write-baseline clean           | 2
          clean                   | --write-baseline bad-date        | 2
          bad-date                | --select invalid-update-stamp    | 1
          """)
  void endsWithAStatus(String pages, String options, int status) throws IOException {
    write("clean", CLEAN);
    write("bad-date", BAD_DATE);
    write("wide", WIDE);
    write("install", INSTALL);
    String all = pages + (options == null ? "" : " " + options);

    CommandRun run = validate(all.split(" ", -1));

    assertThat(run.status()).as("%s", run).isEqualTo(status);
    assertThat(run.errors().isEmpty()).as(run.errors()).isEqualTo(status != 2);
  }

  @Test
  void tellsPeopleWhatIsWrongAndWhere() throws IOException {
    write("pages/1998/ruble.txt", BAD_DATE);
    write("pages/1998/salt.txt", CLEAN);

    CommandRun run = validate("pages");

    assertThat(run.output())
        .isEqualTo(
            """
            pages/1998/ruble.txt:3:17: error TS103: invalid date: 13/45/2016
              3 | . Last Updated: 13/45/2016
                |                 ^^^^^^^^^^

            2 files, 2 pages: 1 error
                    1  TS103 invalid-update-stamp
            'tearsheet explain CODE' says what a code means and how to fix it
            """);
  }

  @Test
  void isColouredIfAsked() throws IOException {
    write("page.txt", BAD_DATE);

    assertThat(validate("--color", "always", "page.txt").output())
        .contains("\u001B[1mpage.txt:3:17:\u001B[0m \u001B[1;31merror\u001B[0m TS103:");
    assertThat(validate("page.txt").output()).doesNotContain("\u001B");
  }

  @Test
  void writesSeveralReportsAtOnce() throws IOException {
    write("page.txt", BAD_DATE);

    CommandRun run =
        validate(
            "--format",
            "sarif=out.sarif",
            "--format",
            "github",
            "--format=junit=j.xml",
            "page.txt");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).startsWith("::error file=page.txt,line=3,").hasLineCount(1);
    assertThat(folder.resolve("out.sarif")).content().contains("\"uri\":\"page.txt\"");
    assertThat(folder.resolve("j.xml")).content().contains("<failure message=\"1 diagnostic\"");
  }

  @Test
  void takesItsPolicyFromAFileAboveTheFolder() throws IOException {
    write("tearsheet.properties", "ignore = TS103\nfail-level = warning\nseverity.TS202 = info\n");
    write("deep/er/bad.txt", BAD_DATE);
    write("deep/er/wide.txt", WIDE);

    assertThat(in("deep/er", "bad.txt", "wide.txt").status()).isZero();
    assertThat(in("deep/er", "--fail-level", "info", "wide.txt").status()).isEqualTo(1);

    write("other", "select = TS103\nmax-diagnostics = 5\n");
    assertThat(in("deep/er", "--config", "../../other", "bad.txt").status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fail-levle = error  | fail-levle: unknown key: did you mean fail-level?
          ignore = TS130      | ignore: unknown code 'TS130': did you mean TS103 (invalid-update-stamp)?
          severity.TS103 = x  | severity.TS103: unknown level 'x': it is one of error, warning, info
          """)
  void refusesAPolicyItDoesNotUnderstand(String policy, String reason) throws IOException {
    write("tearsheet.properties", policy + "\n");
    write("page.txt", CLEAN);

    CommandRun run = validate("page.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains("tearsheet.properties: " + reason);
  }

  @Test
  void writesNoMoreThanItMayButFailsOnAll() throws IOException {
    write("page.txt", "Install\n\n" + BAD_DATE);

    CommandRun run = validate("--max-diagnostics", "1", "--format", "json", "page.txt");

    assertThat(run.output()).hasLineCount(1).contains("TS301");
    assertThat(run.errors()).contains("diagnostics not shown because of --max-diagnostics: 1");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aBaselineHidesWhatIsKnown() throws IOException {
    write("old.txt", BAD_DATE);
    assertThat(validate("--write-baseline", "known", "old.txt").status()).isZero();
    assertThat(folder.resolve("known"))
        .content()
        .hasLineCount(2)
        .contains("TS103 ")
        .endsWith("old.txt\n");

    // The same line, further down.
    write("old.txt", "Install\n\n" + BAD_DATE);
    CommandRun moved = validate("--baseline", "known", "--format", "json", "old.txt");
    assertThat(moved.status()).isZero();
    assertThat(moved.output()).hasLineCount(1).contains("TS301");

    write("new.txt", BAD_DATE);
    CommandRun more = validate("--baseline", "known", "--format", "json", "old.txt", "new.txt");
    assertThat(more.status()).isEqualTo(1);
    assertThat(more.output()).contains("\"source\":\"new.txt\",\"page\":1,\"code\":\"TS103\"");
  }

  /** What is on two pages, the options, and the last line but those that count codes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clean    | clean    |                                     | 2 files, 2 pages: no diagnostics
          bad-date | clean    |                                     | 2 files, 2 pages: 1 error
          bad-date | wide     |                                     | 2 files, 2 pages: 1 error, 1 warning
          install  | install  |                                     | 2 files, 2 pages: 2 infos
          bad-date | wide     | --baseline known                    | 2 files, 2 pages: 1 warning (1 known)
          bad-date | wide     | --max-diagnostics 1                 | 2 files, 2 pages: 1 error (1 not shown)
          bad-date | both     | --max-diagnostics 1 --baseline known | 2 files, 2 pages: 1 error (1 known, 1 not shown)
          """)
  void summarizes(String first, String second, String options, String summary) throws IOException {
    Map<String, String> pages =
        Map.of(
            "clean", CLEAN,
            "bad-date", BAD_DATE,
            "wide", WIDE,
            "install", INSTALL,
            "both", BAD_DATE.replace("Rain Expected\n", "Rain Expected\n\n\n"));
    write("a.txt", BAD_DATE);
    validate("--write-baseline", "known", "a.txt");
    write("a.txt", pages.getOrDefault(first, ""));
    write("b.txt", pages.getOrDefault(second, ""));

    CommandRun run =
        validate(((options == null ? "" : options + " ") + "a.txt b.txt").split(" ", -1));

    assertThat(run.output().lines()).contains(summary);
    assertThat(run.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --baseline missing page.txt       | baseline missing: no such file or folder; --write-baseline creates it
          --config missing page.txt         | policy missing: no such file or folder
          --base missing page.txt           | --base missing: no such folder
          --baseline page.txt page.txt      | baseline page.txt: line 1: invalid baseline entry
          --fail-levl error page.txt        | unknown option: '--fail-levl'
          --fail-level fatal page.txt       | invalid value for option '--fail-level': unknown level 'fatal': it is one of
          --severity TS103=fatal page.txt   | invalid value for option '--severity': unknown level 'fatal': it is one of
          --severity TS103 page.txt         | invalid value for option '--severity': 'TS103' is not CODE=LEVEL
          --ignore TS999 page.txt           | invalid value for option '--ignore': unknown code 'TS999'
          --select TS999 page.txt           | invalid value for option '--select': unknown code 'TS999'
          --exclude [a page.txt             | invalid value for option '--exclude': invalid pattern '[a': missing ]
          --max-diagnostics 0 page.txt      | invalid value for option '--max-diagnostics': '0' is not a positive number
          --write-baseline page.txt .       | --write-baseline page.txt: not a baseline, so it is not replaced
          --write-baseline known page.txt known | --write-baseline known: the file is also an input
          --format sarif=page.txt page.txt  | --format page.txt: the file is also an input
          --format sarif= page.txt          | invalid value for option '--format': no FILE after 'sarif='
          --format sarif=- --format json .  | --format: only one report can go to standard output, name a FILE for the others
          --fix --format sarif --format json=- . | --format: only one report can go to standard output
          --write-baseline - page.txt       | --write-baseline: standard output is used by --format text, name a FILE for one of them
          --diff --format text=x --write-baseline - . | --write-baseline: standard output is used by --diff
          --diff --format json=- page.txt   | --diff writes to standard output: name a FILE for --format
          --fix -                           | --fix cannot read standard input twice
          --diff -                          | --diff cannot read standard input twice
          """)
  void saysInOneLineWhatIsUsedWrongly(String arguments, String message) throws IOException {
    write("page.txt", CLEAN);
    write("known", "");

    CommandRun run = validate(arguments.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors().lines()).hasSize(2).first(STRING).startsWith("tearsheet: " + message);
    assertThat(run.errors()).endsWith("\nSee 'tearsheet validate --help'.\n");
  }

  @Test
  void namesFilesFromTheBaseFolder() throws IOException {
    write("work/pages/a.txt", BAD_DATE);

    assertThat(in("work", "--format", "github", "--base", "..", "pages").output())
        .startsWith("::error file=work/pages/a.txt,");
    assertThat(in("work", "--format", "github", "--base", "pages", "pages").output())
        .startsWith("::error file=a.txt,");
  }

  @Test
  void saysWhatABaselineRecords() throws IOException {
    write("pages/a.txt", "Install\n\n" + BAD_DATE);
    write("pages/b.txt", WIDE);
    write("pages/c.txt", CLEAN);

    assertThat(validate("--write-baseline", "known", "pages").errors())
        .isEqualTo("tearsheet: known: 3 diagnostics in 2 files recorded\n");
    assertThat(validate("--write-baseline", "known", "pages/b.txt").errors())
        .isEqualTo("tearsheet: known: 1 diagnostic in 1 file recorded\n");
  }

  @Test
  void passesOverAByteOrderMarkInItsOwnFiles() throws IOException {
    write("wide.txt", WIDE);
    validate("--write-baseline", "known", "wide.txt");
    write("known", "\uFEFF" + Files.readString(folder.resolve("known")));
    write("tearsheet.properties", "\uFEFFfail-level = warning\n");

    assertThat(validate("wide.txt").status()).isEqualTo(1);
    assertThat(validate("--baseline", "known", "wide.txt").status()).isZero();
    assertThat(validate("--write-baseline", "known", "wide.txt").status()).isZero();
  }

  /** What the file holds, and why it is not fixed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          latin-1         | not fixed: bytes that are not UTF-8
          latin-1 on page 2 | not fixed: bytes that are not UTF-8
          gzip            | not fixed: packed in a dump, or changed while it was read
          jsonl           | not fixed: packed in a dump
          """)
  void saysWhyAFileIsNotFixed(String kind, String reason) throws IOException {
    Path file = folder.resolve("page");
    byte[] latin = (CLEAN + "Caf\u00E9.\n").getBytes(ISO_8859_1);
    String json = WIDE.replace("\n", "\\n");
    switch (kind) {
      case "gzip" -> {
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
          gzip.write(WIDE.getBytes(UTF_8));
        }
      }
      case "jsonl" -> Files.writeString(file, "{\"text\":\"" + json + "\"}\n");
      case "latin-1" -> Files.write(file, latin);
      default -> {
        Files.writeString(file, WIDE + "\n");
        Files.write(file, latin, StandardOpenOption.APPEND);
      }
    }
    byte[] before = Files.readAllBytes(file);

    CommandRun run = validate("--fix", "page");

    assertThat(run.errors()).matches("tearsheet: page(!/1)?: \\Q" + reason + "\\E\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aBaselineSaysWhatIsNoLongerFound() throws IOException {
    write("old.txt", BAD_DATE);
    validate("--write-baseline", "known", "old.txt");
    write("old.txt", CLEAN);

    CommandRun run = validate("--baseline", "known", "old.txt");

    assertThat(run.status()).isZero();
    assertThat(run.errors())
        .containsPattern(
            "recorded in the baseline, no longer found: TS103 [0-9a-f]{16} [0-9a-f]{16} old.txt\n");
    assertThat(validate("--baseline", "known", "--strict-baseline", "old.txt").status())
        .isEqualTo(1);

    write("known", "nonsense\n");
    assertThat(validate("--baseline", "known", "old.txt").errors())
        .contains("known: line 1: invalid baseline entry");
  }

  @Test
  void aBaselineNamesFilesFromItsOwnFolder() throws IOException {
    write("pages/a.txt", BAD_DATE);
    write("pages/b.txt", BAD_DATE);
    validate("--write-baseline", "known", "pages");

    assertThat(in("pages", "--baseline", "../known", "a.txt", "./b.txt").status()).isZero();
    // Only of what is read, and of what is reported, can it be said that it is gone.
    assertThat(validate("--baseline", "known", "--strict-baseline", "pages/a.txt").status())
        .isZero();
    write("pages/b.txt", CLEAN);
    assertThat(
            validate("--baseline", "known", "--strict-baseline", "--ignore", "TS103", "pages")
                .status())
        .isZero();
    assertThat(validate("--baseline", "known", "--strict-baseline", "pages").status()).isEqualTo(1);
  }

  /** The PATHs of a run after pages/a.txt was deleted, and the exit status. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pages                     | 1
          .                         | 1
          more pages                | 1
          more                      | 0
          pages/b.txt               | 0
          --url http pages --allow-empty | 0
          --ignore TS103 pages      | 0
          --exclude more pages      | 1
          """)
  void aStrictBaselineFails_whenAFileWasDeletedFromAFolderThatWasRead(String options, int status)
      throws IOException {
    write("pages/a.txt", BAD_DATE);
    write("pages/b.txt", CLEAN);
    write("more/c.txt", CLEAN.replace("will rain", "will snow"));
    validate("--write-baseline", "known", ".");
    Files.delete(folder.resolve("pages/a.txt"));

    CommandRun run = validate(("--baseline known --strict-baseline " + options).split(" "));

    assertThat(run.status()).as("%s", run).isEqualTo(status);
    assertThat(run.errors().lines().filter(line -> line.contains("no longer found")))
        .hasSize(status)
        .allMatch(line -> line.matches(".*: TS103 \\S+ \\S+ pages/a.txt"));
  }

  @Test
  void thatADumpIsDamagedIsAlwaysReported() throws IOException {
    Files.copy(
        TestPage.FOLDER.resolve("dumps/faulty/TS401-tar-cut.tar"), folder.resolve("cut.tar"));

    assertThat(validate("--select", "TS2", "cut.tar").status()).isEqualTo(1);
    assertThat(validate("--ignore", "TS401", "--select", "TS2", "cut.tar").status()).isZero();
  }

  @Test
  void aBaselineIsWrittenOnlyIfEverythingWasRead() throws IOException {
    write("old.txt", BAD_DATE);
    validate("--write-baseline", "known", "old.txt");
    String before = Files.readString(folder.resolve("known"));

    assertThat(validate("--write-baseline", "known", "missing").status()).isEqualTo(2);
    assertThat(folder.resolve("known")).content().isEqualTo(before);
  }

  @Test
  void aBaselineOfAllPagesHidesAllDiagnostics() {
    String pages = TestPage.FOLDER.toAbsolutePath().toString();

    CommandRun record =
        validate("--format", "json", "--write-baseline", "known", "--fail-level", "info", pages);
    assertThat(record.status()).isZero();
    assertThat(record.output().lines()).hasSizeGreaterThan(100);

    CommandRun again =
        validate("--format", "json", "--baseline", "known", "--fail-level", "info", pages);
    assertThat(again.status()).isZero();
    assertThat(again.output()).isEmpty();
    assertThat(again.errors()).isEmpty();
  }

  @Test
  void fixesWhatIsSafeInOneMove() throws IOException {
    write("page.txt", "\uFEFF" + WIDE.replace("will rain.", "will rain. ").replace("\u2014 ", ""));
    Path page = folder.resolve("page.txt");
    Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-r-----"));

    CommandRun run = validate("--fix", "page.txt");

    assertThat(run.status()).isZero();
    assertThat(run.errors())
        .isEqualTo(
            "tearsheet: page.txt: fixed TS201 damaged-site-header, TS202 irregular-spacing, TS207"
                + " byte-order-mark, TS210 surrounding-white-space\n");
    assertThat(run.output()).startsWith("1 file, 1 page: no diagnostics\n");
    assertThat(page).content().isEqualTo(CLEAN);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
        .isEqualTo("rw-r-----");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--fix", "--diff"})
  void reportsOnceWhatCannotBeRead_whenItIsReadTwice(String option) throws IOException {
    write("page.txt", CLEAN);

    CommandRun run = validate(option, "--url", "ferry", "missing", "page.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors().lines())
        .containsExactly(
            "tearsheet: missing: no such file or folder",
            "tearsheet: --url ferry: no page has such a URL");
  }

  @Test
  void showsWhatItWouldFix() throws IOException {
    write("page.txt", WIDE);

    CommandRun run = validate("--diff", "page.txt");

    assertThat(run.output())
        .startsWith(
            """
            --- a/page.txt
            +++ b/page.txt
            @@ -4,6 +4,4 @@
            \s
             Rain Expected
            \s
            -
            -
             It will rain.
            """)
        .contains("warning TS202");
    assertThat(folder.resolve("page.txt")).content().isEqualTo(WIDE);
  }

  @Test
  void fixesNoArchiveAndNoBytesItCannotRead() throws IOException {
    Path zip = folder.resolve("pages.zip");
    Files.copy(TestPage.FOLDER.resolve("dumps/sound/pages.zip"), zip);
    byte[] before = Files.readAllBytes(zip);
    byte[] latin = (WIDE + "\u00E9").getBytes(ISO_8859_1);
    Files.write(folder.resolve("page.txt"), latin);

    CommandRun run = validate("--fix", "pages.zip", "page.txt");

    assertThat(run.output()).contains("error TS002");
    assertThat(Files.readAllBytes(zip)).isEqualTo(before);
    assertThat(Files.readAllBytes(folder.resolve("page.txt"))).isEqualTo(latin);
  }

  @Test
  void fixesAFile_whenItsFolderHasTheNameOfAnArchiveWithAMark() throws IOException {
    write("old!/page.txt", WIDE);

    CommandRun run = validate("--fix", "old!");

    assertThat(run.errors()).contains("page.txt: fixed TS202 irregular-spacing");
    assertThat(folder.resolve("old!/page.txt")).content().isNotEqualTo(WIDE);
  }

  @Test
  void fixesNoFile_whenAnEntryOfAnArchiveHasItsName() throws IOException {
    write("old!/page.txt", WIDE);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("old")))) {
      zip.putNextEntry(new ZipEntry("page.txt"));
      zip.write(WIDE.getBytes(UTF_8));
    }

    CommandRun run = validate("--fix", "old");

    assertThat(run.errors()).contains("old!/page.txt: not fixed: packed in a dump");
    assertThat(folder.resolve("old!/page.txt")).content().isEqualTo(WIDE);
  }

  @Test
  void saysWhatItFixesAndHowItEnds() {
    assertThat(validate("--help").output())
        .contains("TS207", "TS208", "TS210", "TS201", "TS202", "--fix", "Exit status: 0");
  }

  private CommandRun validate(String... arguments) {
    return in("", arguments);
  }

  private CommandRun in(String below, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "validate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.in(folder.resolve(below), all);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
