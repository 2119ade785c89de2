package io.github.tearsheet.spark;

import io.github.tearsheet.internal.shape.PageShape;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The SQL functions that parse pages.
 *
 * <pre>{@code
 * TearsheetFunctions.register(spark);
 * spark.sql("SELECT parse_page(text, url).headline FROM fineweb");
 * }</pre>
 *
 * <p>{@code parse_page(text)} and {@code parse_page(text, url)} read a page as an {@link
 * io.github.tearsheet.ArchiveParser} with the default options does; {@code parse_page(text, url,
 * layout)} as one with that {@link io.github.tearsheet.Layout}, named {@code 'headless'} for
 * instance. All arguments are {@code STRING}. Malformed text never fails a query. A NULL text gives
 * NULL; NULL for the URL or the layout means that there is none. The same arguments always give the
 * same page. Spark may parse a page more than once for one query: store the structs first if you
 * run several queries.
 *
 * <p>The result is a struct. Its fields have the names, the order and the contents of the JSON that
 * {@code JsonResultWriter} writes, except {@code page}, {@code line} and {@code crawled}, which the
 * function never gets:
 *
 * <pre>{@code
 * source STRING NOT NULL, kind STRING, url STRING, published STRING,
 * day DATE, slug STRING, id STRING,
 * boilerplate ARRAY<STRING>, lastUpdated DATE, headline STRING,
 * byline STRUCT<text STRING NOT NULL, names ARRAY<STRING>, organization STRING>,
 * reviewDay STRUCT<text STRING NOT NULL, date DATE>, papers ARRAY<STRING>,
 * captions ARRAY<STRUCT<credit STRING, text STRING>>,
 * dateline STRUCT<text STRING NOT NULL, city STRING NOT NULL, region STRING, agency STRING>,
 * paragraphs ARRAY<STRING>,
 * pageReferences ARRAY<STRUCT<
 *   paragraph INT NOT NULL, references ARRAY<STRUCT<paper STRING, issue STRING, pages ARRAY<STRING>>>>>,
 * sections ARRAY<STRUCT<
 *   heading STRING,
 *   inResponseTo STRUCT<text STRING NOT NULL, title STRING, author STRING, date STRING>,
 *   dateline STRUCT<...>, paragraphs ARRAY<STRING>, pageReferences ARRAY<...>,
 *   agency STRING, signature ARRAY<STRING>>>,
 * title STRING, about ARRAY<STRING>,
 * entries ARRAY<STRUCT<headline STRING NOT NULL, byline STRING, teaser STRING>>,
 * notices ARRAY<ARRAY<STRING>>, footer ARRAY<STRING>,
 * diagnostics ARRAY<STRUCT<
 *   code STRING NOT NULL, name STRING NOT NULL, severity STRING NOT NULL,
 *   message STRING NOT NULL, line INT NOT NULL, column INT NOT NULL,
 *   endLine INT NOT NULL, endColumn INT NOT NULL>>
 * }</pre>
 *
 * <p>{@code source} is the URL, or {@code <text>} without one. {@code published} is a year and a
 * month, {@code 2003-10}. What is absent on a page is NULL. An array never is, nor is an element of
 * one: where there is nothing it is empty, so that {@code size(page.diagnostics) = 0} and {@code
 * NOT exists(page.diagnostics, d -> d.severity = 'error')} find the pages that they should. {@code
 * get(page.captions, 0)} is NULL where there is none; {@code page.captions[0]} fails there in
 * Spark's ANSI mode, the default of Spark 4.
 *
 * <p>For Spark 3.5 and 4.1 with Scala 2.13, one jar for both; not for clients of Spark Connect,
 * which has other ways to send a function. Thread-safe.
 */
public final class TearsheetFunctions {

  private static final String PARSE_PAGE = "parse_page";

  private TearsheetFunctions() {}

  /**
   * Registers the functions with a session, as temporary functions of its SQL. Registering again
   * has no effect.
   *
   * <p>A query that passes an argument that is not a STRING to {@code parse_page} fails with a
   * message that says so; so does one that passes none, or four. With more, it fails with a {@code
   * ClassCastException} of Spark's.
   *
   * @param spark the session, not one of Spark Connect
   */
  public static void register(SparkSession spark) {
    spark.udf().register(PARSE_PAGE, parsePage());
  }

  /**
   * Spark's public ways to make a function fix the number of its arguments. This is what they all
   * make; without given argument types, it takes as many as are given.
   */
  private static SparkUserDefinedFunction parsePage() {
    boolean nullable = true;
    boolean deterministic = true;
    return new SparkUserDefinedFunction(
        new ParsePage(),
        SqlTypes.of(PageShape.OF_TEXT),
        CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq(),
        Option.empty(),
        Option.apply(PARSE_PAGE),
        nullable,
        deterministic);
  }
}
