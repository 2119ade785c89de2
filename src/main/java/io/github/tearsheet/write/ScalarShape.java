package io.github.tearsheet.write;

import java.util.List;
import java.util.function.Function;

/** A value without parts. */
record ScalarShape<T>(Write<T> write, Function<T, String> text) implements Shape<T> {

  @Override
  public void write(T value, ValueSink sink) {
    write.write(sink, value);
  }

  @Override
  public Shape<T> only(Pick pick) {
    return this;
  }

  @Override
  public List<Column<T>> columns(String name, List<String> path) {
    return path.isEmpty() ? List.of(new Column<>(name, text, 0)) : List.of();
  }

  @Override
  public void addPaths(String path, List<String> paths) {
    paths.add(path);
  }
}
