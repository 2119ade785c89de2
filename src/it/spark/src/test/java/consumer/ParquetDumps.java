package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes the files of {@code testdata/dumps/parquet}; runs only if it is named. The pages are those
 * of the other dumps, in the order of the other dumps, with columns as FineWeb has them.
 */
class ParquetDumps {

  private static final Path DUMPS = Path.of("../../../testdata/dumps");

  /** Row groups of a few rows: by default there is one for each 128 MB. */
  private static final Map<String, String> SMALL =
      Map.of(
          "parquet.block.size", "2000",
          "parquet.page.size.row.check.min", "1",
          "parquet.page.size.row.check.max", "1",
          "parquet.block.size.row.check.min", "1",
          "parquet.block.size.row.check.max", "1");

  private static final String OTHERS =
      "'CC-MAIN-2019-18' AS dump, length(text) AS token_count, 'en' AS language";

  @TempDir private Path folder;
  private SparkSession spark;

  @Test
  void writes() throws IOException {
    spark = LocalSpark.session();
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark
        .read()
        .schema("text STRING, url STRING, timestamp STRING")
        .json(DUMPS.resolve("sound/pages.jsonl").toString())
        .createOrReplaceTempView("pages");
    write("zstd", "zstd", "SELECT text, " + OTHERS + ", url, timestamp AS date FROM pages");
    write(
        "snappy",
        "snappy",
        "SELECT " + OTHERS + ", url, CAST(timestamp AS TIMESTAMP) AS timestamp, text FROM pages");
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    write(
        "uncompressed",
        "uncompressed",
        "SELECT text, url, CAST(timestamp AS TIMESTAMP) AS timestamp FROM pages");
    write(
        "nulls",
        "zstd",
        "SELECT IF(url LIKE '%300001.html', NULL, text) AS text,"
            + " IF(url LIKE '%300002.html', NULL, url) AS url, CAST(NULL AS STRING) AS date FROM pages");
    write("other-columns", "zstd", "SELECT text AS body, " + OTHERS + ", url AS link FROM pages");
    write("arrays", "zstd", "SELECT array(text) AS text, token_count AS url FROM (SELECT text, " + OTHERS + " FROM pages)");
  }

  private void write(String name, String codec, String query) throws IOException {
    Path table = folder.resolve(name);
    spark
        .sql(query)
        .coalesce(1)
        .write()
        .options(SMALL)
        .option("compression", codec)
        .parquet(table.toString());
    try (Stream<Path> files = Files.list(table)) {
      Path only =
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Path folder = Files.createDirectories(DUMPS.resolve("parquet"));
      Files.copy(only, folder.resolve(name + ".parquet"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
