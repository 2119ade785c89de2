package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tearsheet.spark.TearsheetFunctions;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.runtime.RuntimeMetaData;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A crawl on Spark gives the pages that the library itself gives. */
class CrawlOnSparkTest {

  private static final int PAGES = 10_000;
  private static final List<Crawl.Page> CRAWL = Crawl.pages(PAGES, 1994);
  private static final List<JsonNode> EXPECTED = CRAWL.stream().map(ExpectedJson::of).toList();

  @TempDir static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = LocalSpark.session();
    TearsheetFunctions.register(spark);
    Dataset<Row> crawl = Crawl.table(spark, CRAWL).repartition(4);
    crawl.write().parquet(folder.resolve("parquet").toString());
    crawl.write().option("compression", "gzip").json(folder.resolve("json").toString());
  }

  @Test
  void theVersionsAreThoseOfTheProject() {
    assertEquals(System.getProperty("spark.version"), spark.version());
    assertEquals(System.getProperty("spark.antlr.version"), RuntimeMetaData.getRuntimeVersion());
  }

  /** Parquet and JSON Lines, with the code that Spark generates for a query and without it. */
  @ParameterizedTest
  @CsvSource({"parquet, CODEGEN_ONLY", "json, CODEGEN_ONLY", "parquet, NO_CODEGEN"})
  void rowsAreThePages(String format, String codegen) {
    spark.conf().set("spark.sql.codegen.factoryMode", codegen);
    spark.conf().set("spark.sql.codegen.wholeStage", codegen.equals("CODEGEN_ONLY"));
    long start = System.nanoTime();

    List<Row> rows =
        table(format).orderBy("id").selectExpr("to_json(parse_page(text, url))").collectAsList();

    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s, %s: %d pages in %.1f s%n", format, codegen, rows.size(), seconds);
    assertPages(rows);
  }

  @Test
  void rowsCanBeStored() {
    String pages = folder.resolve("pages").toString();
    table("parquet").selectExpr("id", "parse_page(text, url) AS page").write().parquet(pages);

    assertPages(
        spark.read().parquet(pages).orderBy("id").selectExpr("to_json(page)").collectAsList());
  }

  private static Dataset<Row> table(String format) {
    return spark.read().format(format).load(folder.resolve(format).toString());
  }

  private static void assertPages(List<Row> rows) {
    assertEquals(PAGES, rows.size());
    for (int i = 0; i < PAGES; i++) {
      assertEquals(EXPECTED.get(i), ExpectedJson.ofStruct(rows.get(i).getString(0)));
    }
  }

  /** Else the test would be one of plain stories. */
  @Test
  void pagesAreOfAllKindsAndSomeAreMalformed() {
    assertEquals(
        List.of("", "article", "briefs", "letters", "listing", "press-review"),
        EXPECTED.stream().map(page -> page.path("kind").asText()).distinct().sorted().toList());
    assertTrue(EXPECTED.stream().filter(page -> page.has("diagnostics")).count() > PAGES / 2);
  }
}
