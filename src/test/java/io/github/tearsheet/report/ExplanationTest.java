package io.github.tearsheet.report;

import static io.github.tearsheet.diagnostic.DiagnosticCode.BYTE_ORDER_MARK;
import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_SITE_HEADER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.FURTHER_PAGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.IRREGULAR_SPACING;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MIXED_LINE_ENDINGS;
import static io.github.tearsheet.diagnostic.DiagnosticCode.PAGE_TOO_LARGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.SURROUNDING_WHITE_SPACE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.dump.DumpFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the explanations say is what the parser does. */
class ExplanationTest {

  /** What a validation that fixes does about these codes, and about no other. */
  private static final Set<DiagnosticCode> MENDED =
      EnumSet.of(
          DAMAGED_SITE_HEADER,
          IRREGULAR_SPACING,
          BYTE_ORDER_MARK,
          MIXED_LINE_ENDINGS,
          SURROUNDING_WHITE_SPACE);

  private static final Pattern UNSEEN =
      Pattern.compile("<(space|tab|CR|U\\+[0-9A-F]{4}|byte [0-9A-F]{2})>");

  @ParameterizedTest
  @EnumSource
  void everyCodeIsExplained(DiagnosticCode code) {
    Explanation explanation = Explanation.of(code);

    assertThat(explanation.code()).isEqualTo(code);
    assertThat(explanation.example()).isNotEmpty();
    assertThat(sentences(explanation.summary())).isEqualTo(1);
    assertThat(sentences(explanation.meaning())).isBetween(2L, 5L);
    assertThat(sentences(explanation.fix())).isBetween(2L, 5L);
    assertThat(List.of(explanation.summary(), explanation.meaning(), explanation.fix()))
        .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("\n", "  "));
  }

  /** Full stops that end a sentence: a capital or a quote follows, or nothing. */
  private static long sentences(String text) {
    return Pattern.compile("(?<! \")[.?!]\"?( (?=[\"A-Z])|$)").matcher(text).results().count();
  }

  @Test
  void noTextIsThatOfAnotherCode() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(code -> Explanation.of(code).summary()))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(DiagnosticCode.values()).map(code -> Explanation.of(code).meaning()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void saysWhetherOptionFixRepairsIt(DiagnosticCode code) {
    String fix = Explanation.of(code).fix();

    if (MENDED.contains(code)) {
      assertThat(fix).contains("\"validate --fix\" does it").doesNotContain("--fix\" leaves");
    } else {
      assertThat(fix).endsWith("\"validate --fix\" leaves it as it is.");
    }
  }

  /** Codes of one page, which show on a page. */
  static List<DiagnosticCode> codesOfPages() {
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> code != PAGE_TOO_LARGE && code != FURTHER_PAGE && !isOfDump(code))
        .toList();
  }

  private static boolean isOfDump(DiagnosticCode code) {
    return code.id().startsWith("TS4");
  }

  @ParameterizedTest
  @MethodSource("codesOfPages")
  void theExampleIsAPageThatShowsTheCodeAndNoOther(DiagnosticCode code) {
    assertThat(ArchiveParser.create().parse(example(code), "page.txt").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(code);
  }

  @Test
  void theExampleOfAFurtherPageIsATextOfTwo() {
    try (ArchiveDump dump =
        ArchiveDump.open(
            new ByteArrayInputStream(example(FURTHER_PAGE)), "pages.txt", DumpFormat.AUTO)) {
      assertThat(dump.stream().map(page -> page.diagnostics().stream().map(Diagnostic::code)))
          .map(Stream::toList)
          .containsExactly(List.of(), List.of(FURTHER_PAGE));
    }
  }

  /** The text of the example: its lines, with what cannot be seen. */
  private static byte[] example(DiagnosticCode code) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String text = String.join("\n", Explanation.of(code).example());
    Matcher unseen = UNSEEN.matcher(text);
    int at = 0;
    while (unseen.find()) {
      bytes.writeBytes(text.substring(at, unseen.start()).getBytes(UTF_8));
      bytes.writeBytes(unseen(unseen.group(1)));
      at = unseen.end();
    }
    bytes.writeBytes(text.substring(at).getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] unseen(String name) {
    return switch (name) {
      case "space" -> new byte[] {' '};
      case "tab" -> new byte[] {'\t'};
      case "CR" -> new byte[] {'\r'};
      default ->
          name.startsWith("U+")
              ? Character.toString(Integer.parseInt(name.substring(2), 16)).getBytes(UTF_8)
              : new byte[] {(byte) Integer.parseInt(name.substring("byte ".length()), 16)};
    };
  }

  static Stream<DiagnosticCode> codesOfDumps() {
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> code == PAGE_TOO_LARGE || isOfDump(code));
  }

  /** Names and numbers differ, for the dumps are others; the words do not. */
  @ParameterizedTest
  @MethodSource("codesOfDumps")
  void theExampleEndsWithADiagnosticOfSuchADump(DiagnosticCode code) throws IOException {
    List<String> lines = Explanation.of(code).example();

    assertThat(diagnostics(code))
        .extracting(diagnostic -> withoutNumbers(diagnostic.toString()))
        .contains(withoutNumbers(lines.get(lines.size() - 1)));
  }

  /**
   * The diagnostics of the dumps that are named by the code; a dump of blanks has a page too large.
   */
  private static List<Diagnostic> diagnostics(DiagnosticCode code) throws IOException {
    String name = code == PAGE_TOO_LARGE ? "TS405-blanks" : code.id();
    List<Diagnostic> found = new ArrayList<>();
    try (Stream<Path> dumps = Files.list(TestPage.FOLDER.resolve("dumps/faulty"))) {
      for (Path path :
          dumps.filter(dump -> dump.getFileName().toString().startsWith(name)).toList()) {
        try (ArchiveDump dump = ArchiveDump.open(path)) {
          dump.stream().flatMap(page -> page.diagnostics().stream()).forEach(found::add);
        }
      }
    }
    return found.stream().filter(diagnostic -> diagnostic.code() == code).toList();
  }

  /**
   * A printed diagnostic from its severity on, without the words of a library, and each number
   * replaced except for its code.
   */
  private static String withoutNumbers(String diagnostic) {
    return diagnostic
        .replaceFirst("^.*?:\\d+:\\d+: ", "")
        .replaceFirst("or before \\(.*?\\)", "or before (...)")
        .replaceAll("(?<![\\dTS])\\d+", "N");
  }
}
