package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.TestPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCommandTest {

  private static final TestPage PAGE =
      new TestPage(TestPage.FOLDER.resolve("articles/caption-ap-and-dateline.txt"));

  private static final Path DUMPS = TestPage.FOLDER.resolve("dumps/sound").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void printsAnObjectALineInTheOrderGiven() throws IOException {
    write("b/2.txt", "Second\n");
    write("b/1.txt", "First\n");
    write("b/c/3.txt", "Third\n");
    write("b/notes.md", "no page\n");
    write("a.page", "A file by name\n");

    CommandRun run = tearsheet("parse", "b", "a.page");

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(headlines(run))
        .filteredOn(line -> !line.contains("TS408"))
        .containsExactly("First", "Second", "Third", "A file by name");
    assertThat(run.output())
        .startsWith("{\"source\":\"" + Path.of("b", "1.txt"))
        .contains("skipped files: 1, such as notes.md");
  }

  @Test
  void readsStandardInput() {
    CommandRun run = new CommandRunner(folder).input(PAGE.bytes()).run("parse", "-");

    assertThat(run.status()).isZero();
    assertThat(run.output())
        .startsWith("{\"source\":\"<stdin>\"")
        .contains("\"city\":\"PORT OLEN\"")
        .contains("\u2014 right on your browser");
  }

  @Test
  void doesNotReplaceWhatItReads() throws IOException {
    write("page.txt", "First\n");

    for (String command : List.of("parse --output", "show --html")) {
      CommandRun run = tearsheet((command + " page.txt page.txt").split(" "));

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.errors())
          .startsWith(
              "tearsheet: %s page.txt: the file is also an input\n"
                  .formatted(command.substring(command.indexOf("--"))));
      assertThat(folder.resolve("page.txt")).hasContent("First\n");
    }
  }

  @Test
  void indentsIfAsked() throws IOException {
    write("page.txt", "First\n");

    assertThat(tearsheet("parse", "--pretty", "page.txt").output())
        .startsWith("{\n  \"source\" : \"page.txt\",\n")
        .endsWith("}\n");
  }

  @Test
  void parsesTheOthersIfAPathCannotBeRead() throws IOException {
    write("1.txt", "First\n");
    write("3.txt", "Third\n");

    CommandRun run = tearsheet("parse", "1.txt", "2.txt", "3.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).isEqualTo("tearsheet: 2.txt: no such file or folder\n");
    assertThat(headlines(run)).containsExactly("First", "Third");
  }

  @Test
  void printsUsageError_whenArgumentsAreWrong() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("parse"),
            List.of("parse", "--no-such"),
            List.of("no-such"))) {
      CommandRun run = tearsheet(wrong.toArray(String[]::new));

      assertThat(run.status()).as("%s", wrong).isEqualTo(2);
      assertThat(run.errors()).matches("tearsheet: .+\nSee 'tearsheet.* --help'\\.\n");
      assertThat(run.output()).isEmpty();
    }
  }

  @Test
  void readsTheLayoutThatIsAskedFor() throws IOException {
    write("page.txt", "APThe crane.\nThe crane was sold.\n\nIt lifts.\n");

    assertThat(tearsheet("parse", "--layout", "headless", "page.txt").output())
        .contains("\"credit\":\"AP\"")
        .doesNotContain("diagnostics");
    assertThat(tearsheet("parse", "page.txt").output()).contains("TS101", "TS104");
    assertThat(tearsheet("parse", "--layout", "sideways", "page.txt").errors())
        .contains("sideways", "AUTO", "SPACED", "COMPACT", "HEADLESS");
  }

  @Test
  void printsHelpAndVersion() {
    assertThat(tearsheet("--help").output()).contains("Usage: tearsheet", "parse");
    assertThat(tearsheet("parse", "--help").output()).contains("--pretty", "PATH", "Exit status");
    assertThat(tearsheet("--version").output()).matches("tearsheet \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(tearsheet("--help").status()).isZero();
  }

  @Test
  void readsAnyDump() {
    CommandRun run = tearsheet("parse", DUMPS.resolve("nested.zip").toString());

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines()).hasSize(14);
    assertThat(run.output()).contains("nested.zip!/1.tar!/articles/plain.txt\"");
  }

  @Test
  void picksByUrlAndStopsAtALimit() {
    String lines = DUMPS.resolve("pages.jsonl").toString();

    assertThat(tearsheet("parse", "--url", "/day/", "--url", "/mailbox/", lines).output())
        .hasLineCount(2)
        .contains("/mailbox/300008.html\",\"published\":\"1998-05\"");
    assertThat(tearsheet("parse", "--limit", "5", "--threads", "1", lines).output())
        .hasLineCount(5);
    assertThat(tearsheet("parse", "--limit", "0", lines).errors()).contains("not positive");
    assertThat(tearsheet("parse", "--threads", "-1", lines).status()).isEqualTo(2);
  }

  @Test
  void readsTheFieldsThatAreNamed() throws IOException {
    write("page.jsonl", "{\"body\":\"Rain\",\"link\":\"a\",\"at\":\"May\"}\n");

    assertThat(
            tearsheet(
                    "parse",
                    "--text-field=body",
                    "--url-field=link",
                    "--timestamp-field=at",
                    "page.jsonl")
                .output())
        .startsWith(
            "{\"source\":\"page.jsonl!/1\",\"page\":1,\"line\":1,\"crawled\":\"May\",\"kind\":\"article\"");
  }

  @Test
  void countsInASummary() {
    String dump = DUMPS.resolve("pages.jsonl").toString();

    CommandRun run = tearsheet("parse", "--summary", dump);

    assertThat(run.status()).isZero();
    assertThat(run.output().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .containsExactly(
            "1 file, 14 pages: 3 errors, 1 info",
            "",
            "article 9",
            "briefs 1",
            "letters 1",
            "listing 1",
            "press-review 2",
            "dump problems 0",
            "bytes 6,929",
            "",
            "published",
            "1998 14",
            "",
            "diagnostics",
            "TS103 invalid-update-stamp 1",
            "TS105 missing-body 1",
            "TS106 parts-out-of-order 1",
            "TS301 extra-site-line 1");
  }

  @Test
  void writesAFileInOneMove() throws IOException {
    write("out.jsonl", "old\n");

    CommandRun run =
        tearsheet(
            "parse", "--output", "out.jsonl", "--summary", PAGE.file().toAbsolutePath().toString());

    assertThat(run.output()).startsWith("1 file, 1 page: ");
    assertThat(folder.resolve("out.jsonl")).content().hasLineCount(1).contains("PORT OLEN");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    assertThat(tearsheet("parse", "--output", "out.jsonl/x", "out.jsonl").errors())
        .isEqualTo("tearsheet: cannot write out.jsonl/x: out.jsonl is not a folder\n");
  }

  @Test
  void tellsOfADamagedDump() {
    Path cut = DUMPS.resolveSibling("faulty/TS401-gzip-cut.txt.gz");

    CommandRun run = tearsheet("parse", cut.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .matches(
            "tearsheet: \\Q%s\\E:\\d+:\\d+: error TS401: gzip stream: ends in the middle, at byte \\d+ \\(truncated-dump\\)\n"
                .formatted(cut));
    assertThat(run.output().lines()).hasSize(6);
  }

  @Test
  void writesTables() throws IOException {
    write("1.txt", "Rain, Snow\n\nTULOMA, Karelia -- It will rain.\n\nIt will snow.\n");
    write("2.txt", "Sun\n\nIt will shine.\n");

    assertThat(
            tearsheet("parse", "--format=csv", "--fields=headline,dateline.city, text", ".")
                .output())
        .isEqualTo(
            """
            headline,dateline.city,text
            "Rain, Snow",TULOMA,"It will rain.

            It will snow."
            Sun,,It will shine.
            """);
    assertThat(tearsheet("parse", "--format=TSV", "--fields", "headline", "2.txt").output())
        .isEqualTo("headline\nSun\n");
    assertThat(tearsheet("parse", "--format=csv", "2.txt").output())
        .startsWith("source,page,line,crawled,kind,url,")
        .contains("\n2.txt,1,1,,article,,");
  }

  @Test
  void writesOnlyTheFieldsThatAreNamed() throws IOException {
    write("page.txt", "Rain\n\nTULOMA, Karelia (AP) -- It will rain.\n");

    assertThat(tearsheet("parse", "--fields", "text,dateline.city,headline", "page.txt").output())
        .isEqualTo(
            "{\"headline\":\"Rain\",\"dateline\":{\"city\":\"TULOMA\"},\"text\":\"It will rain.\"}\n");
  }

  @Test
  void addsSpans() throws IOException {
    write("page.txt", "Rain\n\nIt will rain.\n");

    assertThat(tearsheet("parse", "--spans", "--fields=kind", "page.txt").output())
        .isEqualTo(
            "{\"kind\":\"article\",\"parts\":["
                + "{\"kind\":\"headline\",\"span\":[0,4],\"text\":\"Rain\"},"
                + "{\"kind\":\"paragraph\",\"span\":[6,19],\"text\":\"It will rain.\"}]}\n");
  }

  @Test
  void writesVocabulariesOfOthers() throws IOException {
    write("page.txt", "Rain\n");

    assertThat(tearsheet("parse", "--format=schema-org", "page.txt").output())
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Rain\"}\n");
    assertThat(tearsheet("parse", "--format=ninjs", "page.txt").output())
        .startsWith("{\"uri\":\"urn:tearsheet:page.txt:1\",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=cvs               | invalid value for option '--format': unknown format 'cvs': did you mean csv?",
        "--format=spreadsheet       | invalid value for option '--format': unknown format 'spreadsheet': it is one of jsonl, csv, tsv, schema-org, ninjs",
        "--fields=headlin           | invalid value for option '--fields': unknown field 'headlin': did you mean headline?",
        "--fields=captions.0.credit | invalid value for option '--fields': field 'captions.0.credit': only rows can have one element of a list",
        "--output=                  | invalid value for option '--output': no value",
        "--summary --output=-       | --summary prints to standard output: name a FILE for --output, or omit one of them",
        "--format=csv --pretty      | --pretty does not apply to --format csv",
        "--format=tsv --spans       | --spans does not apply to --format tsv",
        "--format=ninjs --fields=id | --fields does not apply to --format ninjs",
      })
  void refusesOptionsThatDoNotFit(String options, String message) throws IOException {
    write("page.txt", "Rain\n");

    CommandRun run = tearsheet(("parse " + options + " page.txt").split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .isEqualTo("tearsheet: " + message + "\nSee 'tearsheet parse --help'.\n");
    assertThat(run.output()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"--format=csv --fields=source", "--fields=source", "--format=ninjs"})
  void reportsSkippedFiles_whenNoDiagnosticsAreWritten(String options) throws IOException {
    write("pages/page.txt", "Rain\n");
    write("pages/notes.md", "no page\n");

    CommandRun run = tearsheet(("parse " + options + " pages").split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.errors()).contains("TS408", "skipped files: 1, such as notes.md");
    assertThat(tearsheet("parse", "--format=csv", "pages").errors()).isEmpty();
  }

  private CommandRun tearsheet(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private static List<String> headlines(CommandRun run) {
    return run.output()
        .lines()
        .map(line -> line.replaceAll(".*\"headline\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
