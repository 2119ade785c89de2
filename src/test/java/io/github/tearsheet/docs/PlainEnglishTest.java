package io.github.tearsheet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps words out of the documents that mark sentences which need a second reading. */
class PlainEnglishTest {

  private static final String MESSAGES = "src/test/resources/messages.txt";
  private static final String EXPLANATIONS =
      "src/main/resources/io/github/tearsheet/report/explanations.txt";

  /** A comment or a string; code between them is not prose. */
  private static final Pattern PROSE =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"");

  /** Files in English. Code in them is left out. */
  static Stream<Document> texts() {
    return Stream.concat(
        Document.all().stream(),
        Stream.of("CHANGELOG.md", "testdata/README.md", MESSAGES, EXPLANATIONS)
            .map(file -> Document.read(Path.of(file))));
  }

  /** Sources, of which the comments and the strings are read. */
  static List<Document> sources() throws IOException {
    try (Stream<Path> main = Files.walk(Path.of("src/main/java"));
        Stream<Path> grammar = Files.walk(Path.of("grammar"))) {
      return Stream.concat(main, grammar)
          .filter(file -> file.toString().matches(".*\\.(java|g4)"))
          .sorted()
          .map(Document::read)
          .toList();
    }
  }

  /** Words and turns that have a plainer synonym. */
  private static final Pattern RIDDLE =
      Pattern.compile(
          String.join(
              "|",
              "\\b(stands?|stood)\\b",
              "\\b(tells?|told|telling)\\b",
              "\\bbehind\\b",
              "\\bbeside\\b",
              "\\banew\\b",
              "\\bbut for\\b",
              "\\ball the same\\b",
              "\\bgrave(st|r)?\\b",
              "\\b(mends?|mended|mending)\\b",
              "(?<!\\bthere )\\b(is|are|was|were) (none|no)\\b(?! (longer|more|less))",
              "/\\*\\* (What|Who|Whose|That)\\b"),
          Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @MethodSource("texts")
  void hasNoRiddles(Document document) {
    assertThat(riddles(document.text())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void hasNoRiddles_inCommentsAndStrings(Document source) {
    String prose =
        PROSE
            .matcher(source.text())
            .results()
            .map(found -> found.group().replaceAll("\\{@(code|link)[^}]*}|\n *\\*", " "))
            .collect(Collectors.joining("\n"));

    assertThat(riddles(prose)).isEmpty();
  }

  private static List<String> riddles(String text) {
    String prose = text.replaceAll("(?ms)^```.*?^```$|`[^`\n]*`", "").replaceAll("\\s+", " ");
    return RIDDLE
        .matcher(prose)
        .results()
        .map(
            riddle ->
                prose.substring(
                    Math.max(0, riddle.start() - 30), Math.min(prose.length(), riddle.end() + 30)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A code stands alone.",
        "13/45/2016 is no\ndate.",
        "The one behind it tells why.",
        "/** What came of one text. */"
      })
  void findsRiddles(String riddle) {
    assertThat(riddles(riddle)).isNotEmpty();
  }

  @Test
  void staysQuietOnPlainProse() {
    assertThat(
            riddles(
                "There is no blank line. It is no longer than 5. The standard output is `told`."
                    + "\n```\nWhat stands behind\n```\n"))
        .isEmpty();
  }
}
