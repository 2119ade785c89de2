package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.TestPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  private static final Path DUMPS = TestPage.FOLDER.resolve("dumps").toAbsolutePath();

  private static final String STORY =
      """
      Get the latest updates as we post them \u2014 right on your browser

      . Last Updated: 07/27/2016

      Ferry Carries One Cow

      ReutersThe cow looking at the river on Monday.
      OLEN, Karelia (AP) -- A ferry carried a cow.

      She paid.
      """;

  @TempDir Path folder;

  @Test
  void namesThePartsOfAStory() throws IOException {
    write("page.txt", STORY);

    CommandRun run = tearsheet("show", "page.txt");

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.output())
        .isEqualTo(
            """
            page.txt: article

              1  header    \u2502 Get the latest updates as we post them \u2014 right on your browser
              2            \u2502
              3  stamp     \u2502 . Last Updated: 07/27/2016
              4            \u2502
              5  headline  \u2502 Ferry Carries One Cow
              6            \u2502
              7  caption   \u2502 \u27E6credit: Reuters\u27E7The cow looking at the river on Monday.
              8  paragraph \u2502 \u27E6city: OLEN\u27E7, \u27E6region: Karelia\u27E7 (\u27E6agency: AP\u27E7) -- A ferry carried a cow.
              9            \u2502
             10  paragraph \u2502 She paid.
             11            \u2502
            """);
  }

  @Test
  void showsDiagnosticsBelowTheirLine() throws IOException {
    write(
        "page.txt",
        """
        . Last Updated: 13/45/2016

        News in Brief

        Mill Grinds

        It rained \u001Boil. (Bloomberg)
        """);

    assertThat(tearsheet("show", "page.txt").output())
        .isEqualTo(
            """
            page.txt: briefs, 2 errors, 1 warning

              1  stamp     \u2502 . Last Updated: 13/45/2016
                           \u2502 ^
                           \u2502 error TS101: missing site header: Get the latest updates ... (missing-site-header)
                           \u2502                 ^^^^^^^^^^
                           \u2502 error TS103: invalid date: 13/45/2016 (invalid-update-stamp)
              2            \u2502
              3  headline  \u2502 News in Brief
              4            \u2502
              5  heading   \u2502 Mill Grinds
              6            \u2502
              7  paragraph \u2502 It rained \u241Boil. \u27E6sign-off: (Bloomberg)\u27E7
                           \u2502           ^
                           \u2502 warning TS206: control character: U+001B (1 place on this line) (control-character)
              8            \u2502
            """);
  }

  @Test
  void wrapsLinesAndMarksAtTheWidth_withACaretAfterTheLastCharacter() throws IOException {
    write(
        "page.txt",
        """
        Get the latest updates as we post them \u2014 right on your browser

        . Last Updated: 07/27/2016

        Ferry Carries One Cow

        Reuters\u65E5\u672C\u8A9E\u306E\u3068\u3066\u3082\u9577\u3044\u6587
        OLEN, Karelia (AP) -- A ferry carried a cow.\s\s\s\s
        """);

    String rows =
        new CommandRunner(folder)
            .environment("COLUMNS", "40")
            .run("show", "--color=always", "page.txt")
            .output()
            .replaceAll("\u001B\\[[0-9;]*m", "");

    assertThat(rows)
        .isEqualTo(
            """
            page.txt: article, 1 warning, 1 info

              1  header    \u2502 Get the latest updates
                           \u2502 as we post them \u2014 right
                           \u2502 on your browser
              2            \u2502
              3  stamp     \u2502 . Last Updated:
                           \u2502 07/27/2016
              4            \u2502
              5  headline  \u2502 Ferry Carries One Cow
              6            \u2502
              7  caption   \u2502 Reuters\u65E5\u672C\u8A9E\u306E\u3068\u3066\u3082
                           \u2502 ^^^^^^^^^^^^^^^^^^^^^
                           \u2502 info TS304: assumed
                           \u2502 caption: only its
                           \u2502 position shows what it
                           \u2502 is; it has no credit
                           \u2502 (assumed-caption)
                           \u2502 \u9577\u3044\u6587
              8  paragraph \u2502 OLEN, Karelia (AP) --
                           \u2502 A ferry carried a cow.
                           \u2502                       ^
                           \u2502 warning TS210:
                           \u2502 surrounding white
                           \u2502 space: after the text
                           \u2502 of the line
                           \u2502 (surrounding-white-spac
                           \u2502 e)
              9            \u2502

                             city  region  agency
            """);
  }

  @Test
  void coloursIfAsked() throws IOException {
    write("page.txt", STORY);

    assertThat(tearsheet("show", "--color", "always", "page.txt").output())
        .contains("\u001B[4;35mReuters\u001B[0mThe cow", "\u001B[4;36mOLEN\u001B[0m, ")
        .doesNotContain("\u27E6");
    assertThat(tearsheet("show", "--color=never", "page.txt").output()).doesNotContain("\u001B");
    assertThat(tearsheet("show", "page.txt").output()).doesNotContain("\u001B");
  }

  @Test
  void showsAPageOfADump() {
    String pages = DUMPS.resolve("sound/pages.tar.gz").toString();

    assertThat(tearsheet("show", "--page", "3", pages).output())
        .startsWith(pages + "!/")
        .isNotEqualTo(tearsheet("show", pages).output());
    assertThat(tearsheet("show", pages).output().lines().findFirst().orElseThrow())
        .endsWith(": article, more pages follow (--page)");
    assertThat(tearsheet("show", "--page=14", pages).output().lines().findFirst().orElseThrow())
        .doesNotContain("follow");
    assertThat(tearsheet("show", "--page=15", pages).errors())
        .isEqualTo("tearsheet: %s: no page 15, the last is 14%n".formatted(pages));
  }

  @Test
  void readsStandardInputAndTheLayoutThatIsAskedFor() {
    byte[] page = "OLEN -- A ferry carried a cow.\n\nShe paid.\n".getBytes(UTF_8);

    CommandRun run = new CommandRunner(folder).input(page).run("show", "--layout", "headless", "-");

    assertThat(run.status()).isZero();
    assertThat(run.output())
        .startsWith("<stdin>: article, headless\n")
        .contains("\u27E6city: OLEN");
  }

  @Test
  void writesHtmlInOneMove() throws IOException {
    write("page.txt", STORY);
    write("page.html", "old\n");

    CommandRun run = tearsheet("show", "--html", "page.html", "page.txt");

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(folder.resolve("page.html"))
        .content()
        .startsWith("<!DOCTYPE html>\n")
        .contains("<title>Ferry Carries One Cow \u2013 ", "page.txt</title>")
        .endsWith("</html>\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void tellsWhatCannotBeReadOrWritten() throws IOException {
    write("page.txt", STORY);
    Files.createDirectory(folder.resolve("empty"));

    assertThat(tearsheet("show", "no.txt"))
        .isEqualTo(failed("tearsheet: no.txt: no such file or folder"));
    assertThat(tearsheet("show", "empty")).isEqualTo(failed("tearsheet: empty: no page"));
    assertThat(tearsheet("show", "--html", "empty", "page.txt"))
        .isEqualTo(failed("tearsheet: cannot write empty: Is a directory"));
    String damaged = DUMPS.resolve("faulty/TS403-no-json.jsonl").toString();
    assertThat(tearsheet("show", "--page=9", damaged).errors()).contains(damaged + ": no page 9");
  }

  @Test
  void printsUsageError_whenArgumentsAreWrong() {
    for (List<String> wrong :
        List.of(
            List.of("show"),
            List.of("show", "a", "b"),
            List.of("show", "--page", "0", "a"),
            List.of("show", "--page", "one", "a"),
            List.of("show", "--color", "red", "a"))) {
      CommandRun run = tearsheet(wrong.toArray(String[]::new));

      assertThat(run.status()).as("%s", wrong).isEqualTo(Tearsheet.UNUSABLE);
      assertThat(run.errors()).matches("tearsheet: .+\nSee 'tearsheet show --help'\\.\n");
      assertThat(run.output()).isEmpty();
    }
  }

  private static CommandRun failed(String message) {
    return new CommandRun(Tearsheet.UNUSABLE, "", message + System.lineSeparator());
  }

  private CommandRun tearsheet(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
