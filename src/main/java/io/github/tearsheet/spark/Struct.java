package io.github.tearsheet.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A struct of SQL: its fields, each with the part of the model that fills it. Immutable and
 * thread-safe.
 *
 * @param <T> what a struct is made of
 */
final class Struct<T> implements SqlType<T> {

  private final List<Field<T>> fields;
  private final StructType dataType;

  private Struct(List<Field<T>> fields) {
    this.fields = List.copyOf(fields);
    this.dataType = DataTypes.createStructType(this.fields.stream().map(Field::type).toList());
  }

  /** A new builder, without fields. */
  static <T> Builder<T> of() {
    return new Builder<>();
  }

  @Override
  public StructType dataType() {
    return dataType;
  }

  @Override
  public Row toSql(T value) {
    return RowFactory.create(fields.stream().map(field -> field.value().apply(value)).toArray());
  }

  /**
   * A field.
   *
   * @param type its name and type
   * @param value what fills it
   * @param absent what fills it where there is nothing to take a value from
   */
  private record Field<T>(
      StructField type, Function<T, @Nullable Object> value, @Nullable Object absent) {

    /** The same field, filled from something that may be absent. */
    <W> Field<W> within(Function<W, Optional<T>> whole) {
      boolean nullable = type.nullable() || absent == null;
      return new Field<>(
          DataTypes.createStructField(type.name(), type.dataType(), nullable),
          value -> whole.apply(value).map(this.value).orElse(absent),
          absent);
    }
  }

  /** Builds a {@link Struct}, field by field; not thread-safe. */
  static final class Builder<T> {

    private final List<Field<T>> fields = new ArrayList<>();

    private Builder() {}

    /** A field that is never NULL. */
    <P> Builder<T> required(String name, SqlType<P> type, Function<T, P> part) {
      return add(name, type, false, value -> type.toSql(part.apply(value)), null);
    }

    /** A field that is NULL where the part is absent. */
    <P> Builder<T> optional(String name, SqlType<P> type, Function<T, Optional<P>> part) {
      return add(name, type, true, value -> part.apply(value).map(type::toSql).orElse(null), null);
    }

    /** A field that is an array: empty where there is nothing, never NULL. */
    <P> Builder<T> list(String name, SqlType<P> type, Function<T, List<P>> parts) {
      SqlType<List<P>> array = type.array();
      return add(name, array, false, value -> array.toSql(parts.apply(value)), List.of());
    }

    /** All fields of another struct; without the whole they are NULL, and arrays empty. */
    <P> Builder<T> fieldsOf(Struct<P> struct, Function<T, Optional<P>> whole) {
      struct.fields.forEach(field -> fields.add(field.within(whole)));
      return this;
    }

    private Builder<T> add(
        String name,
        SqlType<?> type,
        boolean nullable,
        Function<T, @Nullable Object> value,
        @Nullable Object absent) {
      StructField field = DataTypes.createStructField(name, type.dataType(), nullable);
      fields.add(new Field<>(field, value, absent));
      return this;
    }

    Struct<T> build() {
      return new Struct<>(fields);
    }
  }
}
