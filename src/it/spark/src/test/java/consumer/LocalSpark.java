package consumer;

import org.apache.spark.sql.SparkSession;

/** Spark inside the JVM of the tests, which opens no port to others. */
final class LocalSpark {

  private LocalSpark() {}

  /** A session of its own: its views, functions and settings are no other test's. */
  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("consumer")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate()
        .newSession();
  }
}
