package io.github.tearsheet.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object: its fields, each with the part of the model that it is written from.
 *
 * @param <T> the type of what an object is written from
 */
public final class ObjectShape<T> implements Shape<T> {

  private final List<Field<T, ?>> fields;

  private ObjectShape(List<Field<T, ?>> fields) {
    this.fields = List.copyOf(fields);
  }

  public static <T> Builder<T> of() {
    return new Builder<>();
  }

  /** Returns the fields in their order. */
  public List<Field<T, ?>> fields() {
    return fields;
  }

  /** Returns an object with the fields of another one after those of this. */
  public ObjectShape<T> with(ObjectShape<T> other) {
    List<Field<T, ?>> all = new ArrayList<>(fields);
    all.addAll(other.fields);
    return new ObjectShape<>(all);
  }

  @Override
  public void write(T value, ValueSink sink) {
    sink.startObject();
    fields.forEach(field -> field.write(value, sink));
    sink.endObject();
  }

  @Override
  public ObjectShape<T> only(Pick pick) {
    List<Field<T, ?>> picked = new ArrayList<>();
    for (Field<T, ?> field : fields) {
      Pick part = pick.of(field.name());
      if (part != null) {
        picked.add(field.only(part));
      } else if (pick.isWhole() && !field.onDemand()) {
        picked.add(field);
      }
    }
    return new ObjectShape<>(picked);
  }

  @Override
  public List<Column<T>> columns(String name, List<String> path) {
    List<Column<T>> columns = new ArrayList<>();
    for (Field<T, ?> field : fields) {
      if (path.isEmpty() ? !field.onDemand() : field.name().equals(path.get(0))) {
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        columns.addAll(field.columns(below(name, field), rest));
      }
    }
    return columns;
  }

  @Override
  public void addPaths(String path, List<String> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    fields.forEach(field -> field.shape().addPaths(below(path, field), paths));
  }

  private static String below(String path, Field<?, ?> field) {
    return path.isEmpty() ? field.name() : path + "." + field.name();
  }

  /**
   * A field.
   *
   * @param part gives its value; empty if it is not written
   * @param required whether it is always written
   * @param onDemand whether it is written only if it was picked by name
   */
  public record Field<T, P>(
      String name,
      Shape<P> shape,
      Function<T, Optional<P>> part,
      boolean required,
      boolean onDemand) {

    void write(T whole, ValueSink sink) {
      Optional<P> value = part.apply(whole);
      if (value.isPresent()) {
        sink.name(name);
        shape.write(value.get(), sink);
      }
    }

    Field<T, P> only(Pick pick) {
      return new Field<>(name, shape.only(pick), part, required, onDemand);
    }

    List<Column<T>> columns(String path, List<String> rest) {
      return shape.columns(path, rest).stream().map(this::column).toList();
    }

    private Column<T> column(Column<P> column) {
      return new Column<>(
          column.name(), whole -> part.apply(whole).map(column.text()).orElse(""), column.depth());
    }

    <W> Field<W, P> within(Function<W, Optional<T>> of) {
      return new Field<>(name, shape, whole -> of.apply(whole).flatMap(part), false, onDemand);
    }
  }

  /** Builds an {@link ObjectShape}, field by field. */
  public static final class Builder<T> {

    private final List<Field<T, ?>> fields = new ArrayList<>();

    private Builder() {}

    /** Adds a field that is always written. */
    public <P> Builder<T> required(String name, Shape<P> shape, Function<T, P> part) {
      fields.add(new Field<>(name, shape, whole -> Optional.of(part.apply(whole)), true, false));
      return this;
    }

    /** Adds a field that is written if its part is present. */
    public <P> Builder<T> optional(String name, Shape<P> shape, Function<T, Optional<P>> part) {
      fields.add(new Field<>(name, shape, part, false, false));
      return this;
    }

    /** Adds an optional field that is written only if it was picked by name. */
    public <P> Builder<T> onDemand(String name, Shape<P> shape, Function<T, Optional<P>> part) {
      fields.add(new Field<>(name, shape, part, false, true));
      return this;
    }

    /** Adds a list that is written unless it is empty. */
    public <P> Builder<T> list(String name, Shape<P> shape, Function<T, List<P>> parts) {
      return optional(
          name,
          shape.list(),
          whole -> Optional.of(parts.apply(whole)).filter(list -> !list.isEmpty()));
    }

    /** Adds the fields of another object. */
    public <P> Builder<T> fieldsOf(ObjectShape<P> other, Function<T, Optional<P>> part) {
      other.fields.forEach(field -> fields.add(field.within(part)));
      return this;
    }

    public ObjectShape<T> build() {
      return new ObjectShape<>(fields);
    }
  }
}
