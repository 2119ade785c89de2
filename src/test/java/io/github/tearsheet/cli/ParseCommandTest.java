package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ProcessRun;
import io.github.tearsheet.TestPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, run as a process. */
class ParseCommandTest {

  private static final TestPage PAGE =
      new TestPage(TestPage.FOLDER.resolve("articles/caption-ap-and-dateline.txt"));

  @TempDir Path folder;

  @Test
  void printsAnObjectALineInTheOrderGiven() throws IOException {
    write("b/2.txt", "Second\n");
    write("b/1.txt", "First\n");
    write("b/c/3.txt", "Third\n");
    write("b/notes.md", "no page\n");
    write("a.page", "A file by name\n");

    ProcessRun run = tearsheet("parse", "b", "a.page");

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(headlines(run)).containsExactly("First", "Second", "Third", "A file by name");
    assertThat(run.output()).startsWith("{\"source\":\"" + Path.of("b", "1.txt"));
  }

  @Test
  void readsStandardInput() {
    ProcessRun run = ProcessRun.java(folder, PAGE.bytes(), Tearsheet.class.getName(), "parse", "-");

    assertThat(run.status()).isZero();
    assertThat(run.output())
        .startsWith("{\"source\":\"<stdin>\"")
        .contains("\"city\":\"PORT OLEN\"")
        .contains("\u2014 right on your browser");
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

    ProcessRun run = tearsheet("parse", "1.txt", "2.txt", "3.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).isEqualTo("tearsheet: 2.txt: no such file or folder\n");
    assertThat(headlines(run)).containsExactly("First", "Third");
  }

  @Test
  void isToldHowItIsUsed() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("parse"),
            List.of("parse", "--no-such"),
            List.of("no-such"))) {
      ProcessRun run = tearsheet(wrong.toArray(String[]::new));

      assertThat(run.status()).as("%s", wrong).isEqualTo(2);
      assertThat(run.errors()).contains("Usage: tearsheet");
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
        .contains("[AUTO, SPACED, COMPACT, HEADLESS] (case-insensitive)");
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(tearsheet("--help").output()).contains("Usage: tearsheet", "parse");
    assertThat(tearsheet("parse", "--help").output()).contains("--pretty", "PATH", "Exit status");
    assertThat(tearsheet("--version").output()).matches("tearsheet \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(tearsheet("--help").status()).isZero();
  }

  private ProcessRun tearsheet(String... arguments) {
    return ProcessRun.java(folder, Tearsheet.class.getName(), arguments);
  }

  private static List<String> headlines(ProcessRun run) {
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
