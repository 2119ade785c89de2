package io.github.tearsheet.spark;

import io.github.tearsheet.internal.shape.ListShape;
import io.github.tearsheet.internal.shape.MappedShape;
import io.github.tearsheet.internal.shape.ObjectShape;
import io.github.tearsheet.internal.shape.ScalarShape;
import io.github.tearsheet.internal.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The SQL types of shapes. An array is never NULL, nor is an element of one. */
final class SqlTypes {

  private static final Map<Class<?>, DataType> SCALARS =
      Map.of(
          String.class, DataTypes.StringType,
          LocalDate.class, DataTypes.DateType,
          Integer.class, DataTypes.IntegerType,
          Long.class, DataTypes.LongType);

  private SqlTypes() {}

  static StructType of(ObjectShape<?> object) {
    List<StructField> fields = new ArrayList<>();
    for (ObjectShape.Field<?, ?> field : object.fields()) {
      if (!field.onDemand()) {
        boolean nullable = !field.required() && !(field.shape() instanceof ListShape<?>);
        fields.add(DataTypes.createStructField(field.name(), of(field.shape()), nullable));
      }
    }
    return DataTypes.createStructType(fields);
  }

  private static DataType of(Shape<?> shape) {
    if (shape instanceof ObjectShape<?> object) {
      return of(object);
    }
    if (shape instanceof ListShape<?> list) {
      return DataTypes.createArrayType(of(list.element()), false);
    }
    if (shape instanceof MappedShape<?, ?> mapped) {
      return of(mapped.shape());
    }
    return Objects.requireNonNull(SCALARS.get(((ScalarShape<?>) shape).type()));
  }
}
