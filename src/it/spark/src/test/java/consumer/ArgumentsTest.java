package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tearsheet.spark.TearsheetFunctions;
import java.sql.Date;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the function takes, and what it makes of it. */
class ArgumentsTest {

  private static final String TEXT =
      "'. Last Updated: 07/27/2016\\n\\nДождь\\n\\nIt will rain 😀.'";

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = LocalSpark.session();
    TearsheetFunctions.register(spark);
  }

  @Test
  void theTextAloneIsEnough() {
    assertEquals(
        RowFactory.create("<text>", null, Date.valueOf("2016-07-27"), "Дождь", "It will rain 😀."),
        page("parse_page(%s)", "source", "url", "lastUpdated", "headline", "paragraphs[0]"));
  }

  @Test
  void urlGivesYearAndMonth() {
    assertEquals(
        RowFactory.create("2003-10"),
        page("parse_page(%s, 'www.themoscowtimes.com/sitemap/free/2003/10/1.html')", "published"));
  }

  @Test
  void noTextIsNoPage() {
    Row none = RowFactory.create((Object) null);

    assertEquals(none, first("parse_page(NULL)"));
    assertEquals(none, first("parse_page(NULL, 'www.themoscowtimes.com/')"));
    assertEquals(none, first("parse_page(CAST(NULL AS STRING), CAST(NULL AS STRING))"));
  }

  @Test
  void noUrlIsAsOneArgument() {
    assertEquals(first("parse_page(%s)"), first("parse_page(%s, NULL)"));
  }

  @Test
  void arraysAreEmptyWhereThereIsNothing() {
    assertEquals(
        RowFactory.create(0, 0, 0),
        page("parse_page(%s)", "size(captions)", "size(entries)", "size(notices)"));
    assertEquals(RowFactory.create(0), page("parse_page('')", "size(paragraphs)"));
  }

  @Test
  void registeringOnceMoreChangesNothing() {
    Row before = first("parse_page(%s)");

    TearsheetFunctions.register(spark);

    assertEquals(before, first("parse_page(%s)"));
  }

  @Test
  void itTakesStringsOnly() {
    Throwable thrown = assertThrows(Exception.class, () -> first("parse_page(1)"));
    while (thrown.getCause() != null) {
      thrown = thrown.getCause();
    }
    assertEquals("parse_page takes STRING, not Integer: CAST it", thrown.getMessage());
  }

  @Test
  void itTakesOneOrTwo() {
    assertThrows(Exception.class, () -> first("parse_page()"));
    assertThrows(Exception.class, () -> first("parse_page(%s, '', '')"));
  }

  private static Row first(String expression) {
    return spark.sql("SELECT " + expression.formatted(TEXT)).first();
  }

  private static Row page(String expression, String... parts) {
    return spark
        .sql("SELECT %s AS page".formatted(expression.formatted(TEXT)))
        .select("page.*")
        .selectExpr(parts)
        .first();
  }
}
