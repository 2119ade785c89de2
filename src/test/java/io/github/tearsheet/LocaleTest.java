package io.github.tearsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.tearsheet.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output does not depend on the default locale: neither its digits nor its letters. */
class LocaleTest {

  /** A number in a format without a locale before it. */
  private static final Pattern LOCALISED_NUMBER =
      Pattern.compile("(?<!Locale\\.ROOT,\\s{0,40})\"[^\"\\n]*(?<!%)%[-+ 0,(#]*[\\d.]*[deEfgG]");

  private static final List<String[]> COMMANDS =
      List.of(
          command("validate dumps/faulty malformed"),
          command("validate dumps/faulty malformed --format sarif"),
          command("validate dumps/faulty malformed --format junit"),
          command("validate dumps/faulty malformed --format gitlab"),
          command("validate dumps/faulty malformed --format github --max-diagnostics 3"),
          command("parse --summary dumps/faulty urls"),
          command("parse malformed briefs press-reviews"),
          command("show --page 0 articles/plain.txt"),
          command("show --page 9 articles/plain.txt"),
          command("show listings/day.txt"),
          command("explain TS103"));

  private static String[] command(String line) {
    return line.split(" ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "my-MM", "hi-IN-u-nu-deva", "tr-TR", "az"})
  void outputIsTheSame_underAnyDefaultLocale(String tag) {
    Locale locale = Locale.getDefault();
    List<String> expected = outputs();
    List<String> found;
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      found = outputs();
    } finally {
      Locale.setDefault(locale);
    }

    assertThat(found).isEqualTo(expected);
  }

  /** Returns what the commands print, without the times that a JUnit report has. */
  private static List<String> outputs() {
    return COMMANDS.stream()
        .map(command -> CommandRun.in(TestPage.FOLDER, command).toString())
        .map(run -> run.replaceAll("time=\"[0-9.]+\"", "time"))
        .toList();
  }

  /** {@code %s} prints a number with the digits of ASCII, {@code %d} with those of the locale. */
  @Test
  void numbersAreFormattedWithoutALocale() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(text(file)).doesNotContainPattern(LOCALISED_NUMBER));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void lettersChangeCaseWithoutALocale() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(
            new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.github.tearsheet"));
  }
}
