package io.github.tearsheet.internal.shape;

import java.util.List;
import java.util.function.Function;

/** A value that is written as a part of it. */
public record MappedShape<W, T>(Shape<T> shape, Function<W, T> part) implements Shape<W> {

  @Override
  public void write(W value, ValueSink sink) {
    shape.write(part.apply(value), sink);
  }

  @Override
  public Shape<W> only(Pick pick) {
    return new MappedShape<>(shape.only(pick), part);
  }

  @Override
  public List<Column<W>> columns(String name, List<String> path) {
    return shape.columns(name, path).stream().map(column -> column.from(part)).toList();
  }

  @Override
  public void addPaths(String path, List<String> paths) {
    shape.addPaths(path, paths);
  }
}
