package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.report.Explanation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  @TempDir Path folder;

  @Test
  void listsAllCodes() {
    CommandRun run = tearsheet("explain");

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.output())
        .startsWith(
            """
            code   name                        severity  what is wrong
            TS001  empty-page                  error     The page holds nothing but white space.
            """);
    assertThat(run.output().lines()).allSatisfy(line -> assertThat(line).hasSizeBetween(45, 100));
    assertThat(run.output().lines().filter(line -> line.startsWith("TS")))
        .extracting(line -> line.substring(0, 43).replaceAll(" +", " ").strip())
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticCode.values())
                .map(c -> c.id() + " " + c.label() + " " + c.defaultSeverity().label())
                .toList());
    assertThat(
            run.output()
                .lines()
                .skip(1)
                .map(line -> line.substring(44).strip())
                .collect(Collectors.joining(" ")))
        .isEqualTo(
            Arrays.stream(DiagnosticCode.values())
                .map(code -> Explanation.of(code).summary())
                .collect(Collectors.joining(" ")));
  }

  @Test
  void explainsACode() {
    CommandRun run = tearsheet("explain", "ts208");

    assertThat(run.status()).isZero();
    assertThat(run.output())
        .startsWith(
            """
            TS208 mixed-line-endings (warning)
              The lines of the page end in more than one way.

            What it means
              Lines end with LF, with CR and LF, or with CR,\
            """)
        .contains(
            """

            Example
              Get the latest updates as we post them \u2014 right on your browser

              . Last Updated: 07/27/2016
            """)
        .endsWith(
            """
              A bakery in Gorka sold 14 meters of cake on Friday.<CR>
              <CR>
              By Saturday all of it was eaten.

            How to fix it
              Save the page with one kind of line end. "validate --fix" does it.

            How to ignore it
              On pages of a folder: "ignore.TS208 = FOLDER/**" in a file tearsheet.properties above it. On all
              pages: "ignore = TS208" there, or "validate --ignore TS208".
            """);
    assertThat(run.output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void explainsSeveralEachOnce() {
    assertThat(
            tearsheet("explain", "TS303", "empty-page", "UNSIGNED-LETTER")
                .output()
                .lines()
                .filter(line -> line.startsWith("TS")))
        .containsExactly("TS303 unsigned-letter (info)", "TS001 empty-page (error)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TS130  | did you mean TS103 (invalid-update-stamp)?
          TS4    | did you mean one of TS401 to TS408?
          ts40   | did you mean one of TS401 to TS408?
          TS21   | did you mean one of TS210 to TS219?
          TS     | did you mean one of TS001 to TS408?
          TS4011 | did you mean TS401 (truncated-dump)?
          sheep  | 'tearsheet explain' lists all codes
          """)
  void namesCodesThatBeginSoOrTheNearest_whenACodeIsUnknown(String code, String advice) {
    CommandRun run = tearsheet("explain", "TS101", code);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors())
        .isEqualTo(
            "tearsheet: unknown code '%s': %s%nSee 'tearsheet explain --help'.%n"
                .formatted(code, advice));
  }

  @Test
  void isAmongTheCommands() {
    assertThat(tearsheet("--help").output()).containsPattern("explain +Explains what a code means");
    assertThat(tearsheet("explain", "--help").output()).contains("CODE", "<CR>", "Exit status");
  }

  private CommandRun tearsheet(String... arguments) {
    return CommandRun.in(folder, arguments);
  }
}
