package io.github.tearsheet.internal.shape;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A list of values of one shape. */
public record ListShape<T>(Shape<T> element) implements Shape<List<T>> {

  /** An index of up to six digits. */
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

  @Override
  public void write(List<T> values, ValueSink sink) {
    sink.startList();
    values.forEach(value -> element.write(value, sink));
    sink.endList();
  }

  @Override
  public Shape<List<T>> only(Pick pick) {
    return new ListShape<>(element.only(pick));
  }

  @Override
  public List<Column<List<T>>> columns(String name, List<String> path) {
    if (path.isEmpty() || !INDEX.matcher(path.get(0)).matches()) {
      return element.columns(name, path).stream().map(ListShape::joined).toList();
    }
    int index = Integer.parseInt(path.get(0));
    return element.columns(name + "." + index, path.subList(1, path.size())).stream()
        .map(column -> at(index, column))
        .toList();
  }

  @Override
  public void addPaths(String path, List<String> paths) {
    element.addPaths(path, paths);
  }

  private static <T> Column<List<T>> at(int index, Column<T> column) {
    Function<List<T>, String> text =
        values -> index < values.size() ? column.text().apply(values.get(index)) : "";
    return new Column<>(column.name(), text, column.depth());
  }

  /** Joins the texts of the elements, also empty ones, so that columns of one list match. */
  private static <T> Column<List<T>> joined(Column<T> column) {
    String separator = "\n".repeat(column.depth() + 1);
    Function<List<T>, String> text =
        values -> {
          List<String> texts = values.stream().map(column.text()).toList();
          return texts.stream().allMatch(String::isEmpty) ? "" : String.join(separator, texts);
        };
    return new Column<>(column.name(), text, column.depth() + 1);
  }
}
