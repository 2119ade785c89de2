package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * A crawl with the columns of FineWeb: the pages of {@code testdata} over and over, as they are the
 * first time, damaged at a random place each further time. The same seed gives the same crawl.
 */
final class Crawl {

  /** A page of the crawl. */
  record Page(long id, String text, String url) {}

  private static final Path TESTDATA = Path.of("../../../testdata");

  private static final List<String> SITES =
      List.of(
          "http://www.themoscowtimes.com/sitemap/free/2003/10/article/page/%d.html",
          "https://themoscowtimes.com/sitemap/free/1998/3/article/page/%d.html",
          "http://www.themoscowtimes.com/article.php?id=%d",
          "http://olen.example/%d");

  private final Random random;
  private final List<String> originals = originals();

  private Crawl(long seed) {
    random = new Random(seed);
  }

  /** So many pages of a crawl. */
  static List<Page> pages(int count, long seed) {
    Crawl crawl = new Crawl(seed);
    return IntStream.range(0, count).mapToObj(crawl::page).toList();
  }

  private Page page(int id) {
    String original = originals.get(id % originals.size());
    String text = id < originals.size() ? original : damaged(original);
    String url = SITES.get(random.nextInt(SITES.size())).formatted(id);
    return new Page(id, new String(text.getBytes(UTF_8), UTF_8), url);
  }

  /** A piece is cut out or doubled, or becomes another character. */
  private String damaged(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(40));
    String piece =
        switch (random.nextInt(3)) {
          case 0 -> "";
          case 1 -> text.substring(from, to).repeat(2);
          default -> String.valueOf((char) random.nextInt(0x3000));
        };
    return text.substring(0, from) + piece + text.substring(to);
  }

  private static List<String> originals() {
    try (Stream<Path> files = Files.walk(TESTDATA)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Crawl::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages as a table. */
  static Dataset<Row> table(SparkSession spark, List<Page> pages) {
    List<Row> rows =
        pages.stream()
            .map(page -> RowFactory.create(page.text(), page.id(), "CC-MAIN-2016-30", page.url()))
            .toList();
    return spark.createDataFrame(
        rows, StructType.fromDDL("text STRING, id BIGINT, dump STRING, url STRING"));
  }
}
