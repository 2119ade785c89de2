package io.github.tearsheet.spark;

import io.github.tearsheet.internal.shape.ListShape;
import io.github.tearsheet.internal.shape.MappedShape;
import io.github.tearsheet.internal.shape.ObjectShape;
import io.github.tearsheet.internal.shape.Shape;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The values of shapes as Spark takes them from a function. They have the {@link SqlTypes}. */
final class SqlValues {

  private SqlValues() {}

  static <T> Row of(ObjectShape<T> object, T value) {
    return RowFactory.create(
        object.fields().stream()
            .filter(field -> !field.onDemand())
            .map(field -> fieldOf(field, value))
            .toArray());
  }

  private static <T, P> @Nullable Object fieldOf(ObjectShape.Field<T, P> field, T whole) {
    Object absent = field.shape() instanceof ListShape<?> ? List.of() : null;
    return field.part().apply(whole).map(part -> of(field.shape(), part)).orElse(absent);
  }

  private static <T> Object of(Shape<T> shape, T value) {
    if (shape instanceof ObjectShape<T> object) {
      return of(object, value);
    }
    if (shape instanceof MappedShape<T, ?> mapped) {
      return partOf(mapped, value);
    }
    if (shape instanceof ListShape<?> list) {
      return elementsOf(list, (List<?>) value);
    }
    return value;
  }

  private static <W, T> Object partOf(MappedShape<W, T> mapped, W whole) {
    return of(mapped.shape(), mapped.part().apply(whole));
  }

  @SuppressWarnings("unchecked") // a list's shape is for lists of its elements
  private static <E> List<Object> elementsOf(ListShape<E> list, List<?> values) {
    return values.stream().map(value -> of(list.element(), (E) value)).toList();
  }
}
