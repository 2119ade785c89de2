package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page of a dump is called, where it begins, and its URL. */
class PageKeysTest {

  private static final String HEADER =
      "Get the latest updates as we post them \u2014 right on your browser\n\n";
  private static final String RAIN = HEADER + "Rain\n\nIt rains.\n";
  private static final String MIRRORED =
      "www.themoscowtimes.com/sitemap/free/1994/7/article/rain/7.html";

  @TempDir Path folder;

  static List<Path> sound() {
    return TestDumps.sound();
  }

  @ParameterizedTest
  @MethodSource("sound")
  void keysAreUnique(Path file) {
    assertThat(read(ArchiveDump.open(file)))
        .extracting(page -> page.source().name() + " " + page.source().origin().pageNumber())
        .doesNotHaveDuplicates();
  }

  @Test
  void pagesOfATextHaveTheirNumbersAndLines() throws IOException {
    Path file = write("pages.txt", RAIN + RAIN + RAIN);

    assertThat(read(ArchiveDump.open(file)))
        .extracting(page -> key(page.source().origin()))
        .containsExactly(file + " 1:1", file + " 2:6", file + " 3:11");
  }

  @Test
  void pagesOfARecordHaveTheirNumbersAndLinesInIt() throws IOException {
    String text = (RAIN + RAIN).replace("\n", "\\n");
    Path file = write("pages.jsonl", "\n{\"text\":\"%s\"}\n".formatted(text).repeat(2));

    assertThat(read(ArchiveDump.open(file)))
        .extracting(page -> key(page.source().origin()))
        .containsExactly(file + "!/2 1:1", file + "!/2 2:6", file + "!/4 1:1", file + "!/4 2:6");
  }

  private static String key(SourceOrigin origin) {
    return "%s %d:%d".formatted(origin.name(), origin.pageNumber(), origin.firstLine());
  }

  @Test
  void filesAreNamedRelativeToTheBase() throws IOException {
    Path file = write("archive/1998/5/rain.txt", RAIN);
    Path archive = folder.resolve("archive");

    assertThat(files(ArchiveDump.builder().base(archive).open(file)))
        .containsExactly("1998/5/rain.txt");
    assertThat(files(ArchiveDump.builder().base(archive).open(archive)))
        .containsExactly("1998/5/rain.txt");
    assertThat(files(ArchiveDump.builder().base(folder).open(archive.resolve("../archive/1998"))))
        .containsExactly("archive/1998/5/rain.txt");
    assertThat(files(ArchiveDump.builder().base(folder.resolve("other")).open(file)))
        .containsExactly(file.toString());
    assertThat(files(ArchiveDump.builder().base(file).open(file))).containsExactly(file.toString());
  }

  @Test
  void filesOutsideTheBaseHaveTheirAbsolutePath_andNoUrlOfTheBase() {
    Path file = TestDumps.FOLDER.resolve("sound/pages.txt");
    Path base = folder.resolve("www.themoscowtimes.com/article");

    assertThat(read(ArchiveDump.builder().base(base).open(file)))
        .allSatisfy(
            page -> {
              assertThat(page.source().origin().file()).isEqualTo(file.toAbsolutePath().toString());
              assertThat(page.source().origin().url()).isEmpty();
            });
  }

  private static List<String> files(ArchiveDump dump) {
    return read(dump).stream().map(page -> page.source().origin().file()).toList();
  }

  @Test
  void pagesOfAMirrorHaveTheirUrl() throws IOException {
    write("mirror/" + MIRRORED + ".txt", RAIN);
    write("mirror/notes.txt", RAIN);

    assertThat(urls(ArchiveDump.open(folder.resolve("mirror"))))
        .containsExactly(Optional.empty(), Optional.of(MIRRORED));
    assertThat(
            urls(
                ArchiveDump.builder()
                    .urls(url -> url.contains("/1994/"))
                    .open(folder.resolve("mirror"))))
        .containsExactly(Optional.of(MIRRORED));
    assertThat(
            urls(
                ArchiveDump.builder()
                    .base(folder.resolve("mirror/www.themoscowtimes.com/sitemap"))
                    .open(folder.resolve("mirror/www.themoscowtimes.com"))))
        .containsExactly(Optional.of(MIRRORED));
  }

  @Test
  void entriesOfAMirrorHaveTheirUrl() throws IOException {
    byte[] zip =
        TestDumps.bytes(
            DumpWriter.ZIP,
            List.of(
                TestDumps.entry("mirror/" + MIRRORED + ".txt", RAIN.getBytes(UTF_8)),
                TestDumps.entry("rain.txt", RAIN.getBytes(UTF_8))));
    Path file = folder.resolve("www.themoscowtimes.com/sitemap/free/1994/7/article/8.zip");
    Files.createDirectories(file.getParent());
    Files.write(file, zip);

    assertThat(urls(ArchiveDump.open(file)))
        .containsExactly(Optional.of(MIRRORED), Optional.empty());
  }

  @Test
  void recordsHaveNoUrlOfTheirFile() throws IOException {
    Path file = write(MIRRORED, "{\"text\":\"Rain\\n\\nIt rains.\"}\n");

    assertThat(urls(ArchiveDump.open(file))).containsExactly(Optional.empty());
  }

  @Test
  void urlsAreFoundAsTheCallerSays_whereTheDumpHasNone() throws IOException {
    Path file =
        write(
            "pages.jsonl",
            """
            {"text":"Rain\\n\\nIt rains."}
            {"text":"Rain\\n\\nIt rains.","url":"oldtmt.vedomosti.ru/article.php?id=1"}
            """);

    assertThat(
            urls(
                ArchiveDump.builder()
                    .urlOf(
                        origin ->
                            Optional.of(
                                "oldtmt.vedomosti.ru/article.php?id=9"
                                    + origin.recordNumber().orElseThrow()))
                    .open(file)))
        .containsExactly(
            Optional.of("oldtmt.vedomosti.ru/article.php?id=91"),
            Optional.of("oldtmt.vedomosti.ru/article.php?id=1"));
  }

  private static List<Optional<String>> urls(ArchiveDump dump) {
    return read(dump).stream().map(page -> page.source().origin().url()).toList();
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static List<ParseResult> read(ArchiveDump dump) {
    try (dump) {
      return dump.stream().toList();
    }
  }
}
