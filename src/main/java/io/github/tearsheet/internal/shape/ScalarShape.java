package io.github.tearsheet.internal.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A value without parts.
 *
 * @param text how it is written in a row
 */
public record ScalarShape<T>(
    Class<T> type, BiConsumer<ValueSink, T> write, Function<T, String> text) implements Shape<T> {

  public static final ScalarShape<String> TEXT = new ScalarShape<>(String.class, text -> text);
  public static final ScalarShape<LocalDate> DATE =
      new ScalarShape<>(LocalDate.class, LocalDate::toString);
  public static final ScalarShape<Integer> INT =
      new ScalarShape<>(Integer.class, (sink, number) -> sink.number(number), String::valueOf);
  public static final ScalarShape<Long> LONG =
      new ScalarShape<>(Long.class, ValueSink::number, String::valueOf);

  /** A value that is written as the text that it is in a row. */
  ScalarShape(Class<T> type, Function<T, String> text) {
    this(type, (sink, value) -> sink.text(text.apply(value)), text);
  }

  @Override
  public void write(T value, ValueSink sink) {
    write.accept(sink, value);
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
