package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands share: version, internal errors, terminals. */
class TearsheetTest {

  @TempDir Path folder;

  @BeforeEach
  void writePage() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "Rain\n\nIt rained.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "parse --version", "parse --help", "--help"})
  void exitsWith0_whenAskedAboutItself(String arguments) {
    CommandRun run = CommandRun.in(folder, arguments.split(" ", -1));

    assertThat(run.status()).isZero();
    assertThat(run.output()).contains("tearsheet ");
    assertThat(run.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          parse                        | missing required parameter: 'PATH'
          parse --bogus                | unknown option: '--bogus'
          parse --formt                | unknown option: '--formt'; did you mean --format?
          parse --formt csv            | unknown option: '--formt'; did you mean --format?
          parse --formt csv page.txt   | unknown option: '--formt'; did you mean --format?
          parse --formt --fields       | unknown option: '--formt'; did you mean --format?
          parse --fields               | missing required parameter for option '--fields' (NAME)
          validate --strict-baselin    | unknown option: '--strict-baselin'; did you mean --strict-baseline?
          show --bogus                 | unknown option: '--bogus'
          explain --bogus              | unknown option: '--bogus'
          --bogus                      | unknown option: '--bogus'
          """)
  void namesTheUnknownOption_whenSomethingIsMissingToo(String arguments, String message) {
    CommandRun run = CommandRun.in(folder, arguments.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors().lines()).hasSize(2).first().isEqualTo("tearsheet: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse -", "validate -", "show -"})
  void exitsWith3_whenSomethingUnexpectedIsThrown(String arguments) {
    InputStream broken =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            throw new IllegalStateException("unexpected");
          }
        };

    CommandRun run = new CommandRunner(folder).input(broken).run(arguments.split(" ", -1));

    assertThat(run.status()).isEqualTo(Tearsheet.INTERNAL_ERROR);
    assertThat(run.errors())
        .contains("please report it", "Java " + System.getProperty("java.version"), "unexpected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse page.txt", "validate page.txt", "parse page.txt missing"})
  void writesTheSame_whenATerminalShowsProgress(String arguments) {
    String[] words = arguments.split(" ", -1);
    CommandRun file = CommandRun.in(folder, words);

    CommandRun terminal =
        new CommandRunner(folder).terminal().environment("NO_COLOR", "1").run(words);

    assertThat(terminal.output()).isEqualTo(file.output());
    assertThat(terminal.errors().replaceAll("\r[^\r]*\u001B\\[K", "")).isEqualTo(file.errors());
    assertThat(terminal.status()).isEqualTo(file.status());
  }

  @ParameterizedTest
  @CsvSource({"'', true", "1, false"})
  void colors_whenATerminalAllowsIt(String noColor, boolean colors) {
    CommandRunner runner = new CommandRunner(folder).terminal().environment("NO_COLOR", noColor);

    assertThat(runner.run("validate", "page.txt").output().contains("\u001B[")).isEqualTo(colors);
    assertThat(runner.run("show", "page.txt").output().contains("\u001B[")).isEqualTo(colors);
  }

  @ParameterizedTest
  @CsvSource({"40, 40", "many, 100"})
  void wrapsAtTheColumnsOfTheTerminal(String columns, int longest) throws IOException {
    Files.writeString(folder.resolve("page.txt"), "Rain\n\n" + "It rained. ".repeat(40) + "\n");

    CommandRun run =
        new CommandRunner(folder).environment("COLUMNS", columns).run("show", "page.txt");

    assertThat(run.output().lines().mapToInt(String::length).max().orElseThrow())
        .isBetween(longest - 12, longest);
  }

  @Test
  void writesToADevice() {
    CommandRun run = CommandRun.in(folder, "parse", "--output", "/dev/null", "page.txt");

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void writesATextReportInColorToAFile_onlyWhenAlwaysIsAskedFor() {
    CommandRun.in(folder, "validate", "--format", "text=auto.out", "page.txt");
    CommandRun.in(folder, "validate", "--color=always", "--format=text=always.out", "page.txt");

    assertThat(folder.resolve("auto.out")).content().doesNotContain("\u001B[");
    assertThat(folder.resolve("always.out")).content().contains("\u001B[");
  }
}
