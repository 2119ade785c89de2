import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs programs of recipes.md, each as a source file in a process of its own. */
class RecipesTest {

  private static final Path REPOSITORY = Path.of("../../..").toAbsolutePath().normalize();
  private static final int PAGES = 10_000;

  @TempDir static Path folder;

  @BeforeAll
  static void writeThePrograms() throws IOException {
    String recipes = Files.readString(REPOSITORY.resolve("src/site/markdown/recipes.md"));
    List<String> names = new ArrayList<>();
    Pattern.compile("(?ms)^```java (\\S+)\n(.*?)^```$")
        .matcher(recipes)
        .results()
        .forEach(
            block -> {
              names.add(block.group(1));
              write(folder.resolve(block.group(1)), block.group(2));
            });
    // A unit test runs the first one.
    assertEquals(List.of("CleanPages.java", "PageSearch.java", "SqliteLoader.java"), names);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("errors.txt").toFile())
        .start();
  }

  private static List<String> run(String program, String... arguments) throws Exception {
    Process process = start(program, arguments);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), Files.readString(folder.resolve("errors.txt")));
    return output.lines().toList();
  }

  @Test
  void hitsHaveFileLineAndColumn() throws Exception {
    Path pages = REPOSITORY.resolve("testdata/articles");
    run("PageSearch.java", "index", "INDEX", pages.toString());

    List<String> hits = run("PageSearch.java", "find", "INDEX", "into a lighthouse");

    assertEquals(1, hits.size());
    String[] parts = hits.get(0).split(":", 4);
    String line = Files.readAllLines(Path.of(parts[0])).get(Integer.parseInt(parts[1]) - 1);
    assertEquals("into a lighthouse", line.substring(Integer.parseInt(parts[2]) - 1).substring(0, 17));
    assertEquals(" The oldest chess club of the north moved [into a lighthouse] on Saturday because nobody else wanted it.", parts[3]);
  }

  @Test
  void noPageIsLostOrDoubled_whenTheLoaderIsKilled() throws Exception {
    writeDump(folder.resolve("crawl.jsonl"));
    for (int i = 0; i < 2; i++) {
      Process killed = start("SqliteLoader.java", "crawl.jsonl", "pages.db");
      try (BufferedReader output =
          new BufferedReader(new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))) {
        output.readLine();
        killed.destroyForcibly();
        assertNotEquals(0, killed.waitFor());
      }
    }
    List<Long> inBetween = numbers("SELECT count(*) FROM pages");
    run("SqliteLoader.java", "crawl.jsonl", "pages.db");

    System.out.println("killed twice; then there were " + inBetween + " pages");
    assertNotEquals(List.of((long) PAGES), inBetween);
    assertEquals(
        List.of((long) PAGES, (long) PAGES, (long) PAGES),
        numbers("SELECT count(*), count(DISTINCT source), count(DISTINCT headline) FROM pages"));
  }

  private static void writeDump(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 1; i <= PAGES; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "{\"text\":\". Last Updated: 07/27/2016\\n\\nFerry %d Is Late\\n\\n%s\"}%n",
                i,
                "It rained on the ferry.\\n\\n".repeat(20)));
      }
    }
  }

  private static List<Long> numbers(String query) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("pages.db"));
        Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      List<Long> numbers = new ArrayList<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        numbers.add(row.getLong(i));
      }
      return numbers;
    }
  }
}
