package io.github.tearsheet.spark;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.Function2;

/**
 * {@code parse_page} with one and with two arguments: Spark calls the function that has as many as
 * the SQL. Has no state, so that all executors can have it.
 */
final class ParsePage
    implements Function1<@Nullable Object, @Nullable Row>,
        Function2<@Nullable Object, @Nullable Object, @Nullable Row>,
        Serializable {

  private static final long serialVersionUID = 1L;

  private static final ArchiveParser PARSER = ArchiveParser.create();

  @Override
  public @Nullable Row apply(@Nullable Object text) {
    return text == null ? null : row(PARSER.parse(string(text)));
  }

  @Override
  public @Nullable Row apply(@Nullable Object text, @Nullable Object url) {
    if (text == null || url == null) {
      return apply(text);
    }
    return row(PARSER.parse(string(text), string(url)));
  }

  /** Spark hands over what the SQL gives, whatever its type. */
  private static String string(Object argument) {
    if (argument instanceof String string) {
      return string;
    }
    throw new IllegalArgumentException(
        "parse_page takes STRING, not %s: CAST it".formatted(argument.getClass().getSimpleName()));
  }

  private static Row row(ParseResult result) {
    return PageStruct.PAGE.toSql(result);
  }
}
