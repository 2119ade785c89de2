package io.github.tearsheet.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.ProcessRun;
import io.github.tearsheet.assertj.ArchiveAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** Compiles or runs the code of all documents. Those of {@code console} are run by the writer. */
class CodeBlocksTest {

  /** The projects in src/it run the Maven plugin and the SQL. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "",
          "bash",
          "console",
          "groovy",
          "java",
          "json",
          "properties",
          "scala",
          "sh",
          "sql",
          "text",
          "xml",
          "yaml");

  private static final Pattern COMMAND =
      Pattern.compile("java [^|\n]*?-jar \\S*tearsheet-cli\\.jar ([^'>|\n]+)");

  private static final Pattern MAVEN = Pattern.compile("mvn ([^&|`\n]+)");

  @TempDir static Path temp;
  private static ReaderFolder folder;

  @BeforeAll
  static void fillTheFolder() throws IOException {
    folder = ReaderFolder.in(temp);
  }

  private static List<String> blocks(String language) {
    return Document.all().stream().flatMap(document -> document.blocks(language).stream()).toList();
  }

  @Test
  void everyLanguageHasATest() {
    assertThat(Document.all().stream().flatMap(document -> document.blocks().stream()))
        .allSatisfy(block -> assertThat(LANGUAGES).contains(block.language()));
  }

  @Test
  void javaCompilesAndPrintsWhatItsCommentsSay() throws IOException {
    List<String> snippets = snippets();
    folder.write("Snippets.java", program(snippets));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                temp.toString(),
                temp.resolve("Snippets.java").toString());
    assertThat(status).isZero();

    // A process, because the snippets name files in the working folder.
    ProcessRun run = ProcessRun.java(temp, "Snippets");

    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines())
        .isEqualTo(snippets.stream().flatMap(CodeBlocksTest::promisedOutput).toList());
  }

  /** Blocks that are no files: those are whole programs. */
  private static List<String> snippets() {
    return Document.all().stream()
        .flatMap(document -> document.blocks().stream())
        .filter(block -> block.language().equals("java") && block.file().isEmpty())
        .map(Block::body)
        .toList();
  }

  /** A consumer in src/it runs the programs that need Lucene and SQLite. */
  @Test
  void theProgramOfOneFileKeepsPagesWithoutErrors() {
    ProcessRun run = ProcessRun.java(temp, "CleanPages.java", "auto", "crawl.jsonl");

    assertThat(run.errors()).isEmpty();
    assertThat(run.output())
        .startsWith("{\"url\":")
        .contains("\"headline\":\"Ferry Carries One Cow\"");
  }

  @Test
  void jshellPrintsWhatIsShown() throws Exception {
    String session =
        blocks("text").stream().filter(text -> text.contains("jshell> ")).findFirst().orElseThrow();
    folder.write(
        "jshell.txt",
        session
            .lines()
            .filter(line -> line.startsWith("jshell> "))
            .map(line -> line.substring("jshell> ".length()) + "\n")
            .collect(Collectors.joining()));
    Process jshell =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                "-J-Djava.util.prefs.userRoot=" + temp,
                "--class-path",
                System.getProperty("java.class.path"))
            .directory(temp.toFile())
            .redirectInput(temp.resolve("jshell.txt").toFile())
            .redirectErrorStream(true)
            .start();

    String output = new String(jshell.getInputStream().readAllBytes(), UTF_8);
    assertThat(session.lines().filter(line -> line.contains(" ==> ")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(output).contains(line));
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
        import io.github.tearsheet.junit.*;
        import io.github.tearsheet.model.*;
        import io.github.tearsheet.report.*;
        import io.github.tearsheet.source.*;
        import io.github.tearsheet.write.*;
        import java.io.StringWriter;
        import java.nio.file.Path;
        import java.util.Optional;
        import java.util.stream.Stream;
        import org.junit.jupiter.api.*;
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
  void commandsOfScriptsAreUnderstood() {
    List<String> commands =
        Stream.of("bash", "sh", "yaml", "groovy")
            .flatMap(language -> blocks(language).stream())
            .flatMap(block -> COMMAND.matcher(block).results())
            .map(command -> command.group(1).replace("\"$staged\"", "pages"))
            .toList();

    assertThat(commands)
        .hasSizeGreaterThan(3)
        .allSatisfy(command -> assertThat(folder.run(command).status()).isBetween(0, 1));
    assertThat(List.of("tearsheet.sarif", "quality.json", "junit.xml"))
        .allSatisfy(report -> assertThat(temp.resolve(report)).isNotEmptyFile());
  }

  @Test
  void shellScriptsParse() throws Exception {
    for (String script : Stream.concat(blocks("bash").stream(), blocks("sh").stream()).toList()) {
      folder.write("script", script);
      Process bash = new ProcessBuilder("bash", "-n", "script").directory(temp.toFile()).start();

      assertThat(bash.waitFor()).as(script).isZero();
    }
  }

  @Test
  void mavenCommandsNameProfilesAndProjectsThatExist() {
    String pom = Document.read(Path.of("pom.xml")).text();

    for (String command :
        Document.all().stream()
            .flatMap(document -> MAVEN.matcher(document.text()).results())
            .map(maven -> maven.group(1).strip())
            .toList()) {
      for (String word : command.split(" ", -1)) {
        if (word.startsWith("-P")) {
          assertThat(pom).contains("<id>" + word.substring(2) + "</id>");
        } else if (word.endsWith(".xml")) {
          assertThat(Path.of(word)).exists();
        } else {
          assertThat(word).matches("-DskipTests|-q|-f|package|verify|install");
        }
      }
    }
  }

  @Test
  void policiesAreValid() {
    assertThat(blocks("properties")).isNotEmpty();
    for (String policy : blocks("properties")) {
      folder.write("policy", policy);

      assertThat(folder.run("validate --config policy pages").errors()).isEmpty();
    }
  }

  @Test
  void yamlJsonAndXmlParse() {
    assertThat(blocks("yaml"))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            yaml ->
                assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml))
                    .isInstanceOf(Map.class));
    assertThat(blocks("json"))
        .isNotEmpty()
        .allSatisfy(json -> JsonMapper.builder().build().readTree(json));
    assertThat(blocks("xml"))
        .isNotEmpty()
        .allSatisfy(
            xml ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8))));
  }

  /** A consumer in src/it runs the SQL of this file on both versions of Spark. */
  @Test
  void sqlAndScalaAreOnThePageOfSpark() throws ReflectiveOperationException {
    assertThat(blocks("sql")).isEqualTo(Document.ofSite("spark.md").blocks("sql"));
    String call = blocks("scala").get(0).lines().findFirst().orElseThrow();
    assertThat(call).endsWith(".register(spark)");
    assertThat(Class.forName(call.substring(0, call.indexOf(".register"))).getMethods())
        .extracting("name")
        .contains("register");
  }

  @Test
  void theFailedAssertionHasTheMessageThatIsShown() {
    ParseResult page =
        ArchiveParser.create().parse(Document.read(temp.resolve("page.txt")).text(), "page.txt");

    assertThat(
            catchThrowable(
                () -> ArchiveAssertions.assertThat(page).isArticle().hasCaptionCredit("Reuters")))
        .hasMessageContaining(blocks("").get(0).strip());
  }

  @Test
  void thePreCommitHookValidatesWhatIsStaged() throws Exception {
    String hook =
        Document.ofSite("ci.md").blocks("bash").stream()
            .filter(block -> block.contains("git checkout-index"))
            .findFirst()
            .orElseThrow();
    String page = Files.readString(temp.resolve("pages/2003/ferry.txt"));
    Files.createDirectories(temp.resolve("bin"));
    folder.write(
        "bin/java",
        "#!/bin/bash\nwhile [ \"$1\" != -jar ]; do shift; done\nshift 2\nexec %s \"$@\"\n"
            .formatted(String.join(" ", ProcessRun.command("io.github.tearsheet.cli.Tearsheet"))));
    folder.write("hook", hook);
    folder.write("malformed.txt", page.replace("07/27/2016", "13/45/2016"));
    String script =
        """
        PATH="$PWD/bin:$PATH"
        chmod +x bin/java hook
        git init -q repository && cd repository
        cp ../malformed.txt page.txt && git add page.txt
        ../hook; echo "status $?"
        cp ../pages/2003/ferry.txt page.txt && git add page.txt && cp ../malformed.txt page.txt
        ../hook; echo "status $?"
        echo 'baseline = known.txt' > tearsheet.properties
        tearsheet() { ../bin/java -jar tearsheet-cli.jar "$@"; }
        tearsheet validate --write-baseline known.txt page.txt > ../ignored 2>&1
        git add . && ../hook; echo "status $?"
        git mv page.txt renamed.txt && ../hook; echo "status $?"
        sed -i s/13.45/14.45/ renamed.txt && git add . && ../hook; echo "status $?"
        git rm -q --cached renamed.txt && ../hook; echo "status $?"
        """;

    Process bash =
        new ProcessBuilder("bash", "-c", script)
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .start();

    String output = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor()).as(output).isZero();
    assertThat(output).contains("TS103");
    assertThat(output.lines().filter(line -> line.startsWith("status")))
        .containsExactly("status 1", "status 0", "status 0", "status 0", "status 1", "status 0");
  }
}
