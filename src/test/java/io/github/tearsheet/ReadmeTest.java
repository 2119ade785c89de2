package io.github.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.cli.CommandRun;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the README says is so. */
class ReadmeTest {

  private final String readme = read(Path.of("README.md"));

  @TempDir Path folder;

  @Test
  void itsPageGivesItsJson() throws IOException {
    Files.writeString(folder.resolve("page.txt"), blocks("text").get(0));

    CommandRun parse = CommandRun.in(folder, "parse", "page.txt");

    JsonMapper json = JsonMapper.builder().build();
    assertThat(json.readTree(parse.output())).isEqualTo(json.readTree(blocks("json").get(0)));
  }

  @Test
  void itsJavaCompilesAndPrintsWhatItSays() throws IOException {
    Files.writeString(folder.resolve("page.txt"), blocks("text").get(0));
    List<String> snippets = blocks("java");
    assertThat(snippets).isNotEmpty();
    Path source = folder.resolve("Snippets.java");
    Files.writeString(source, program(snippets));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(status).isZero();

    ProcessRun run = ProcessRun.java(folder, "Snippets");

    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines())
        .isEqualTo(snippets.stream().flatMap(ReadmeTest::promisedOutput).toList());
  }

  /** A program that runs all snippets, each in a method of its own. */
  private static String program(List<String> snippets) {
    StringBuilder methods = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < snippets.size(); i++) {
      methods.append("static void snippet%d() {\n%s}\n".formatted(i, snippets.get(i)));
      calls.append("snippet%d();\n".formatted(i));
    }
    return """
        import static io.github.tearsheet.assertj.ArchiveAssertions.assertThat;
        import io.github.tearsheet.*;
        import io.github.tearsheet.diagnostic.*;
        import io.github.tearsheet.dump.*;
        import io.github.tearsheet.model.*;
        import io.github.tearsheet.source.*;
        import io.github.tearsheet.write.*;
        import java.nio.file.Path;
        import java.util.Optional;
        import org.junit.jupiter.api.Test;
        class Snippets {
          %s
          public static void main(String[] args) {
            %s
          }
        }
        """
        .formatted(methods, calls);
  }

  private static Stream<String> promisedOutput(String snippet) {
    return Pattern.compile("// prints (.*)").matcher(snippet).results().map(m -> m.group(1));
  }

  @Test
  void itsTableHasEveryCodeInOrder() {
    List<String> rows =
        Pattern.compile("(?m)^\\| (TS\\d{3}) \\| (\\S+) \\| (\\S+) \\| .+ \\|$")
            .matcher(readme)
            .results()
            .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
            .toList();

    assertThat(rows)
        .isEqualTo(
            Arrays.stream(DiagnosticCode.values())
                .map(c -> c.id() + " " + c.label() + " " + c.defaultSeverity().label())
                .toList());
  }

  @Test
  void itsConsumersAreTried() {
    assertThat(read(Path.of("src/it/class-path/page.txt"))).isEqualTo(blocks("text").get(0));
    assertThat(read(Path.of("src/it/class-path/src/main/java/Main.java")))
        .contains(blocks("java").get(0));
    assertThat(read(Path.of("src/it/command/pom.xml")).replaceAll("\\s", ""))
        .contains(blocks("xml").get(1).replaceAll("\\s", ""));
  }

  @Test
  void itsTestCommandsAreTheOnesThatCiRuns() {
    assertThat(blocks("sh").get(1)).isEqualTo("mvn verify\n");
    assertThat(readme).contains("`mvn verify -Pfull`");
    assertThat(read(Path.of(".ci/run"))).containsPattern("(?m)^exec mvn .*-Pfull verify$");
  }

  @Test
  void itsSpeedIsMeasuredOnAllKindsOfPages() {
    String speed = readme.substring(readme.indexOf("## Speed"), readme.indexOf("## Limits"));

    assertThat(speed)
        .contains("| pages of 4 KB |", "| ASCII only |", "| curly quotes |", "| damaged |")
        .contains("| all kinds mixed |", "| Cyrillic text |", "| dump of 100 MB |");
  }

  @Test
  void itsLinksLeadSomewhere() {
    assertThat(Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme).results().map(m -> m.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  @Test
  void thePagesThatTestdataNamesAreThere() {
    assertThat(
            Pattern.compile("`([a-z-]+/[\\w-]+)`")
                .matcher(read(Path.of("testdata/README.md")))
                .results()
                .map(page -> page.group(1)))
        .hasSizeGreaterThan(90)
        .allSatisfy(page -> assertThat(Path.of("testdata", page + ".txt")).exists());
  }

  /** The contents of all fenced blocks of a language. */
  private List<String> blocks(String language) {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(readme)
        .results()
        .map((MatchResult block) -> block.group(1))
        .collect(Collectors.toList());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
