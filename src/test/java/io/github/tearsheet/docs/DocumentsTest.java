package io.github.tearsheet.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentsTest {

  private static final String REPOSITORY = "https://github.com/tearsheet/tearsheet/blob/main/";

  @TempDir static Path temp;
  private static DocumentWriter writer;

  @BeforeAll
  static void fillTheFolder() throws IOException {
    writer = new DocumentWriter(ReaderFolder.in(temp));
  }

  static List<Document> documents() {
    return Document.all();
  }

  /** If this fails, run {@link DocumentWriter}; CONTRIBUTING.md has the command. */
  @ParameterizedTest
  @MethodSource("documents")
  void showsWhatTheCommandPrints(Document document) {
    assertThat(writer.write(document)).isEqualTo(document.text());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksToFilesThatExist(Document document) {
    Path folder = document.file().toAbsolutePath().getParent();

    assertThat(links(document))
        .allSatisfy(
            link ->
                assertThat(
                        link.startsWith(REPOSITORY)
                            ? Path.of(link.substring(REPOSITORY.length()))
                            : folder.resolve(link))
                    .exists());
  }

  /** Targets of links in the repository, without their anchors. */
  private static List<String> links(Document document) {
    return Pattern.compile("\\]\\(([^)]+)\\)")
        .matcher(document.text())
        .results()
        .map(link -> link.group(1).replaceFirst("#.*", ""))
        .filter(link -> !link.isEmpty())
        .filter(link -> !link.startsWith("https:") || link.startsWith(REPOSITORY))
        .toList();
  }

  /**
   * What the pages of {@link TeamPages} must lead to; the outputs themselves are replayed above.
   */
  @Test
  void theFirstHourLeadsFromOldFaultsToANewOne() {
    assertThat(Document.ofSite("first-hour.md").text())
        .contains("300 files, 300 pages")
        .contains("tearsheet: known.txt: 40 diagnostics in 40 files recorded\n")
        .contains("290 files, 290 pages: no diagnostics (40 known, 10 skipped)\n$ echo $?\n0\n")
        .contains("290 files, 290 pages: 1 error (40 known, 10 skipped)\n")
        .contains("::error file=pages/1995/001.txt,line=3,")
        .contains("\"startLine\":3\n")
        .contains("<failure message=\"1 diagnostic\"\n")
        .contains("\"location\":{\"path\":\"pages/1995/001.txt\",\"lines\":{\"begin\":3}}")
        .containsPattern("mv pages/.*\n\\$ tearsheet validate pages\n290 .*: no diagnostics \\(40");
  }

  @Test
  void everyPageOfTheSiteIsLinked() {
    for (Document entrance : List.of(Document.readme(), Document.ofSite("index.md"))) {
      assertThat(links(entrance).stream().map(link -> Path.of(link).getFileName().toString()))
          .containsAll(
              Document.all().stream()
                  .map(page -> page.file().getFileName().toString())
                  .filter(name -> !name.equals("index.md") && !name.equals("README.md"))
                  .toList());
    }
  }

  @Test
  void aFileThatIsShownTwiceIsTheSame() {
    Map<String, Set<String>> bodies =
        documents().stream()
            .flatMap(document -> document.blocks().stream())
            .filter(block -> !block.file().isEmpty())
            .collect(groupingBy(Block::file, mapping(Block::body, toSet())));

    assertThat(bodies)
        .containsKey("page.txt")
        .allSatisfy((file, all) -> assertThat(all).hasSize(1));
  }

  @Test
  void describesEveryFieldOfTheJson() throws IOException {
    JsonNode schema =
        JsonMapper.builder()
            .build()
            .readTree(
                Files.readString(
                    Path.of("src/main/resources/META-INF/tearsheet/page.schema.json")));
    TreeSet<String> fields = new TreeSet<>();
    addFields(schema, fields);

    assertThat(fields)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            field -> assertThat(Document.ofSite("json.md").text()).contains("`" + field + "`"));
  }

  private static void addFields(JsonNode schema, Set<String> fields) {
    fields.addAll(schema.path("properties").propertyNames());
    schema.forEach(inside -> addFields(inside, fields));
  }

  @Test
  void namesTheVersionOfThePom() throws IOException {
    String version =
        Pattern.compile("<version>(.*?)</version>")
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    Stream<String> dependencies =
        documents().stream()
            .flatMap(document -> document.blocks("xml").stream())
            .filter(block -> block.contains("<artifactId>tearsheet</artifactId>"));

    assertThat(dependencies)
        .hasSizeGreaterThan(1)
        .allSatisfy(block -> assertThat(block).contains("<version>" + version + "</version>"));
  }

  @Test
  void showsTheSpeedOfAllKindsOfPages() {
    assertThat(Document.ofSite("speed.md").text())
        .contains("| pages of 4 KB |", "| ASCII only |", "| curly quotes |", "| damaged |")
        .contains("| all kinds mixed |", "| Cyrillic text |", "| dump of 100 MB |");
  }

  @Test
  void testdataHasThePagesThatItsReadmeNames() {
    assertThat(
            Pattern.compile("`([a-z-]+/[\\w-]+)`")
                .matcher(Document.read(Path.of("testdata/README.md")).text())
                .results()
                .map(page -> page.group(1)))
        .hasSizeGreaterThan(90)
        .allSatisfy(page -> assertThat(Path.of("testdata", page + ".txt")).exists());
  }
}
