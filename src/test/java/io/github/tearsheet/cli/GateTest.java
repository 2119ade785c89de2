package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tearsheet.junit.ArchiveTests;
import io.github.tearsheet.policy.PolicyTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict on a repository: that of the command and that of JUnit, which must be the same. */
class GateTest {

  private static final String HEADER =
      "Get the latest updates as we post them \u2014 right on your browser\n\n";
  private static final String STAMP = ". Last Updated: 07/27/2016\n\n";

  @TempDir Path folder;

  /** A page whose story no other page has. */
  private static String story(String subject) {
    return "%s Opens\n\nThe %s by the harbor opened on Monday after two years.\n"
        .formatted(subject, subject);
  }

  private static String clean(String subject) {
    return HEADER + STAMP + story(subject);
  }

  private static String badDate(String subject) {
    return clean(subject).replace("07/27", "13/45");
  }

  private static String wide(String subject) {
    return clean(subject).replace("Opens\n", "Opens\n\n\n");
  }

  @BeforeEach
  void writePages() throws IOException {
    write("tearsheet.properties", "root = true\n");
    write("pages/clean.txt", clean("Market"));
    write("pages/1994/date.txt", badDate("Chess Club"));
    write("pages/1994/wide.txt", wide("Library"));
    write("pages/tmt/bare.txt", story("Bakery"));
    try (OutputStream out = Files.newOutputStream(folder.resolve("old.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("1994/date.txt"));
      zip.write(badDate("Tram Depot").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(folder.resolve(to).resolveSibling(""));
    Files.move(folder.resolve(from), folder.resolve(to));
  }

  private CommandRun validate(String... arguments) {
    return CommandRun.in(
        folder,
        Stream.concat(Stream.of("validate"), Arrays.stream(arguments)).toArray(String[]::new));
  }

  /** The pages that fail the command, from the JUnit report. */
  private List<String> failuresOfTheCommand(String... paths) {
    CommandRun run =
        validate(
            Stream.concat(Stream.of("--format", "junit"), Arrays.stream(paths))
                .toArray(String[]::new));
    TreeSet<String> failed = new TreeSet<>();
    String test = "";
    for (String line : run.output().replace("<", "\n<").split("\n", -1)) {
      if (line.startsWith("<testcase")) {
        String entry = line.replaceFirst(".* name=\"([^\"]*)\".*", "$1");
        test =
            line.replaceFirst(".* classname=\"([^\"]*)\".*", "$1")
                + (entry.startsWith("page ") ? "" : "!/" + entry);
      } else if (line.startsWith("<failure")) {
        failed.add(test);
      }
    }
    assertThat(run.status()).as("%s", run).isEqualTo(failed.isEmpty() ? 0 : 1);
    return List.copyOf(failed);
  }

  /** The pages that fail in JUnit, by their paths. */
  private List<String> failuresInJava(String... paths) {
    TreeSet<String> failed = new TreeSet<>();
    for (String path : paths) {
      PolicyTree policies = PolicyTree.find(folder, policy -> {});
      try (Stream<DynamicTest> tests = ArchiveTests.of(folder.resolve(path), policies)) {
        tests
            .filter(test -> catchThrowable(test.getExecutable()::execute) != null)
            .forEach(
                test ->
                    failed.add(
                        (path + "/" + test.getDisplayName()).replaceFirst("^.*/(?=old.zip)", "")));
      }
    }
    return List.copyOf(failed);
  }

  private void assertFailures(String... pages) {
    assertThat(failuresOfTheCommand("pages", "old.zip")).containsExactlyInAnyOrder(pages);
    assertThat(failuresInJava("pages", "old.zip")).containsExactlyInAnyOrder(pages);
  }

  /** The policy of the repository, that of the folder tmt, and the pages of each that fail. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                                  |                    | 1994/date.txt old.zip tmt/bare.txt
          fail-level = warning                    |                    | 1994/date.txt 1994/wide.txt old.zip tmt/bare.txt
          fail-level = info                       |                    | 1994/date.txt 1994/wide.txt old.zip tmt/bare.txt
          severity.TS103 = warning                |                    | tmt/bare.txt
          severity.invalid-update-stamp = info    |                    | tmt/bare.txt
          severity.TS202 = error                  |                    | 1994/date.txt 1994/wide.txt old.zip tmt/bare.txt
          ignore = TS1                            |                    |
          ignore = TS101, TS102                   |                    | 1994/date.txt old.zip
          select = TS103                          |                    | 1994/date.txt old.zip
          select = TS2                            |                    |
          exclude = 1994                          |                    | tmt/bare.txt
          exclude = pages/1994/**                 |                    | old.zip tmt/bare.txt
          exclude = *.zip, tmt/                   |                    | 1994/date.txt
          exclude = old.zip/1994                  |                    | 1994/date.txt tmt/bare.txt
          exclude = **/date.txt                   |                    | tmt/bare.txt
          exclude = pages/{tmt,1994}              |                    | old.zip
          exclude = pages                         |                    | old.zip
          ignore.TS103 = pages/1994/**            |                    | old.zip tmt/bare.txt
          ignore.TS1 = pages/**/date.txt          |                    | old.zip tmt/bare.txt
          layout.bare = pages/tmt/**              |                    | 1994/date.txt old.zip
          layout.bare = tmt/**                    |                    | 1994/date.txt old.zip tmt/bare.txt
                                                  | layout = bare      | 1994/date.txt old.zip
          layout.spaced = **                      | layout = bare      | 1994/date.txt old.zip
                                                  | ignore = TS101,TS102 | 1994/date.txt old.zip
                                                  | exclude = bare.txt | 1994/date.txt old.zip
          ignore = TS103                          | root = true        | tmt/bare.txt
          """)
  void agreesOnWhatFails(String policy, String policyOfTmt, String failed) throws IOException {
    write("tearsheet.properties", "root = true\n" + (policy == null ? "" : policy + "\n"));
    if (policyOfTmt != null) {
      write("pages/tmt/tearsheet.properties", policyOfTmt + "\n");
    }

    String[] pages =
        failed == null
            ? new String[0]
            : Arrays.stream(failed.split(" +"))
                .map(page -> page.equals("old.zip") ? "old.zip!/1994/date.txt" : "pages/" + page)
                .toArray(String[]::new);

    assertFailures(pages);
  }

  /** The commits of a team that has recorded what was wrong when it began. */
  @Test
  void keepsItsVerdict_whilePagesAreMovedFixedAndBroken() throws IOException {
    write(
        "tearsheet.properties", "root = true\nfail-level = warning\nbaseline = pages/known.txt\n");
    CommandRun adopted = validate("--write-baseline", "pages/known.txt", "pages", "old.zip");
    assertThat(adopted.status()).isZero();
    assertThat(adopted.errors())
        .isEqualTo("tearsheet: pages/known.txt: 5 diagnostics in 4 files recorded\n");
    assertFailures();

    write("pages/0/copy.txt", badDate("Chess Club")); // copied
    assertFailures("pages/0/copy.txt");
    Files.delete(folder.resolve("pages/0/copy.txt"));

    move("pages/1994/date.txt", "pages/1994/chess.txt"); // renamed
    move("pages/tmt/bare.txt", "pages/1995/07/bakery.txt"); // moved
    assertFailures();

    write("pages/1994/chess.txt", "Install\n\n" + badDate("Chess Club")); // its lines move
    assertFailures();

    write("pages/1994/wide.txt", clean("Library")); // fixed
    assertFailures();
    assertThat(validate("pages").errors()).contains("no longer found: TS202 ");

    write("pages/1996/ferry.txt", badDate("Ferry")); // broken and new
    assertFailures("pages/1996/ferry.txt");
    write("pages/1996/ferry.txt", clean("Ferry"));
    assertFailures();

    write("pages/1994/chess.txt", badDate("Chess Club").replace("Monday", "Mon\u0001day"));
    assertFailures("pages/1994/chess.txt"); // broken once more
    write("pages/1994/chess.txt", badDate("Chess Club"));

    Files.delete(folder.resolve("pages/1995/07/bakery.txt")); // deleted
    assertFailures();

    validate("--write-baseline", "pages/known.txt", "pages", "old.zip");
    assertThat(folder.resolve("pages/known.txt")).content().hasLineCount(3);
    assertThat(validate("--strict-baseline", "pages", "old.zip").status()).isZero();
    assertFailures();
  }

  /** The folder and the arguments with which the same pages are checked. */
  @ParameterizedTest
  @CsvSource({
    "., pages",
    "pages, .",
    "pages/1994, ..",
    "pages, ../pages",
    "., ./pages/../pages",
    "pages/tmt, ../1994 ../clean.txt ."
  })
  void comesToTheSameVerdict_whereverItRuns(String work, String paths) throws IOException {
    write("tearsheet.properties", "root = true\nbaseline = known.txt\nlayout.bare = pages/tmt\n");
    validate("--write-baseline", "known.txt", "pages");
    write("pages/1994/new.txt", badDate("Ferry"));

    CommandRun run =
        CommandRun.in(folder.resolve(work).normalize(), ("validate " + paths).split(" "));

    assertThat(run.output()).contains("1 error (2 known)");
    assertThat(run.status()).isEqualTo(1);
  }

  /** A policy that is wrong, where it is, and the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour = red        | pages/tmt | tearsheet.properties: colour: unknown key
          fail-level = info   | pages/tmt | tearsheet.properties: fail-level: not allowed here
          layout = bear       | pages/tmt | tearsheet.properties: layout: unknown layout 'bear'
          exclude = ../x      | pages/tmt | tearsheet.properties: exclude: pattern '../x': leads out
          baseline = none     | .         | baseline none: no such file or folder; --write-baseline creates it
          base = none         | .         | base in the policy: none: no such folder
          formats = srif      | .         | invalid value for formats in the policy: unknown format 'srif'
          """)
  void refusesAPolicyInOneLine(String policy, String where, String message) throws IOException {
    write(where + "/tearsheet.properties", policy + "\n");

    CommandRun run = CommandRun.in(folder, "validate", "pages");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors().lines()).hasSize(2);
    assertThat(run.errors())
        .startsWith("tearsheet: ")
        .contains(message)
        .endsWith("\nSee 'tearsheet validate --help'.\n");
  }

  @Test
  void fixesWhatThePolicyReports() throws IOException {
    write("pages/1995/wide.txt", wide("Ferry"));
    write("tearsheet.properties", "root = true\nignore.TS202 = pages/1994/**\nexclude = tmt\n");

    validate("--fix", "pages");

    assertThat(folder.resolve("pages/1995/wide.txt")).hasContent(clean("Ferry"));
    assertThat(folder.resolve("pages/1994/wide.txt")).hasContent(wide("Library"));
  }

  @Test
  void excludesFilesThatAreGivenByName() throws IOException {
    write("tearsheet.properties", "root = true\nexclude = 1994\nbaseline = known.txt\n");
    write("known.txt", "");

    CommandRun run = validate("pages/1994/date.txt", "known.txt");

    assertThat(run.output()).isEqualTo("0 files, 0 pages: no diagnostics (2 skipped)\n");
    assertThat(run.status()).isZero();
  }
}
