package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.cli.CommandRun;
import io.github.tearsheet.docs.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Checks what only the README has. The package {@code docs} has the tests of all documents. */
class ReadmeTest {

  private final Document readme = Document.readme();

  @TempDir Path folder;

  @Test
  void fitsAScreenAndAHalf() {
    assertThat(readme.text().lines()).hasSizeLessThan(180);
  }

  @Test
  void itsPageGivesItsJson() throws IOException {
    Files.writeString(folder.resolve("page.txt"), readme.blocks("text").get(0));

    CommandRun parse = CommandRun.in(folder, "parse", "page.txt");

    JsonMapper json = JsonMapper.builder().build();
    assertThat(json.readTree(parse.output()))
        .isEqualTo(json.readTree(readme.blocks("json").get(0)));
  }

  @Test
  void itsPictureShowsItsPage() throws Exception {
    String picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of(".github/page.svg").toFile())
            .getElementsByTagName("svg")
            .item(0)
            .getTextContent();

    assertThat(picture.split("\\W+"))
        .contains(readme.blocks("text").get(0).replace("APM", "AP M").split("\\W+"))
        .contains("header", "stamp", "headline", "caption", "credit", "city", "region");
  }

  @Test
  void consumersUseWhatItShows() {
    assertThat(text("src/it/class-path/page.txt")).isEqualTo(readme.blocks("text").get(0));
    assertThat(text("src/it/class-path/src/main/java/Main.java"))
        .contains(readme.blocks("java").get(0));
    assertThat(text("src/it/command/pom.xml").replaceAll("\\s", ""))
        .contains(
            Document.read(Path.of("src/site/markdown/ci.md"))
                .blocks("xml")
                .get(0)
                .replaceAll("\\s", ""));
  }

  @Test
  void itsTestCommandsAreTheOnesThatCiRuns() {
    assertThat(readme.blocks("sh").get(1)).isEqualTo("mvn verify\n");
    assertThat(readme.text()).contains("`mvn verify -Pfull`");
    assertThat(text(".ci/run")).containsPattern("(?m)^exec mvn .*-Pfull verify$");
  }

  private static String text(String file) {
    return Document.read(Path.of(file)).text();
  }
}
