package consumer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.spark.TearsheetFunctions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the answers of the documented SQL with those of the library. */
class DocumentedQueriesTest {

  private static final List<Crawl.Page> CRAWL = Crawl.pages(1_000, 2003);
  private static final List<String> QUERIES = queries();

  private static SparkSession spark;

  private static List<String> queries() {
    try {
      return Pattern.compile("(?ms)^```sql\n(.*?)^```$")
          .matcher(Files.readString(Path.of("../../../src/site/markdown/spark.md")))
          .results()
          .map(block -> block.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void start() {
    spark = LocalSpark.session();
    TearsheetFunctions.register(spark);
    Crawl.table(spark, CRAWL).createOrReplaceTempView("fineweb");
  }

  @Test
  void noQueryIsUntested() {
    assertEquals(3, QUERIES.size());
  }

  @Test
  void headlinesOfTheSitemap() {
    List<Row> expected =
        sitemap().map(page -> row(text(page.article().flatMap(Article::headline)))).toList();

    assertAnswer(expected, 0);
  }

  @Test
  void storiesWithoutErrors() {
    List<Row> expected =
        sitemap()
            .filter(page -> !page.hasErrors())
            .flatMap(page -> page.article().stream())
            .filter(article -> article.kind() == PageKind.ARTICLE)
            .map(DocumentedQueriesTest::story)
            .toList();

    assertAnswer(expected, 1);
  }

  private static Row story(Article article) {
    return row(
        text(article.published()),
        text(article.headline()),
        text(article.dateline().map(Dateline::city)),
        text(article.captions().stream().findFirst().flatMap(Caption::credit)));
  }

  @Test
  void diagnosticsByCode() {
    Map<String, Long> diagnostics =
        CRAWL.stream()
            .flatMap(page -> read(page).diagnostics().stream())
            .collect(groupingBy(diagnostic -> diagnostic.code().id(), counting()));

    assertAnswer(
        diagnostics.entrySet().stream()
            .map(code -> row(code.getKey(), code.getValue()))
            .toList(),
        2);
  }

  private static Stream<ParseResult> sitemap() {
    return CRAWL.stream()
        .filter(page -> page.url().contains("themoscowtimes.com/sitemap/free/"))
        .map(DocumentedQueriesTest::read);
  }

  private static ParseResult read(Crawl.Page page) {
    return ArchiveParser.create().parse(page.text(), page.url());
  }

  private static String text(Optional<?> part) {
    return part.map(Object::toString).orElse(null);
  }

  private static Row row(Object... values) {
    return RowFactory.create(values);
  }

  /** The rows may come in any order. */
  private static void assertAnswer(List<Row> expected, int query) {
    assertFalse(expected.isEmpty());
    assertEquals(counted(expected), counted(spark.sql(QUERIES.get(query)).collectAsList()));
  }

  private static Map<Row, Long> counted(List<Row> rows) {
    return rows.stream().collect(groupingBy(row -> row, counting()));
  }
}
