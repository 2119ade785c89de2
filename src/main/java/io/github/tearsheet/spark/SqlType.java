package io.github.tearsheet.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * A type of SQL, and how values of the model become values of it. Immutable and thread-safe.
 *
 * @param <T> the type of the model's values
 */
interface SqlType<T> {

  SqlType<String> STRING = of(DataTypes.StringType, text -> text);
  SqlType<Integer> INT = of(DataTypes.IntegerType, number -> number);
  SqlType<LocalDate> DATE = of(DataTypes.DateType, date -> date);

  /** Spark's name of the type. */
  DataType dataType();

  /** The value as Spark takes it from a function. */
  Object toSql(T value);

  /** Values of this type, made of something else. */
  default <U> SqlType<U> from(Function<U, T> part) {
    return of(dataType(), whole -> toSql(part.apply(whole)));
  }

  /** A list of values of this type; none of them is NULL. */
  default SqlType<List<T>> array() {
    return of(
        DataTypes.createArrayType(dataType(), false),
        list -> list.stream().map(this::toSql).toList());
  }

  private static <T> SqlType<T> of(DataType type, Function<T, Object> toSql) {
    return new SqlType<>() {
      @Override
      public DataType dataType() {
        return type;
      }

      @Override
      public Object toSql(T value) {
        return toSql.apply(value);
      }
    };
  }
}
