package io.github.tearsheet.internal.shape;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of value, and how it is written. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public interface Shape<T> {

  /** Writes a value. */
  void write(T value, ValueSink sink);

  /** Returns this shape with the parts that were picked. */
  Shape<T> only(Pick pick);

  /**
   * Returns the columns of the part at a path; it has several if it has parts of its own.
   *
   * @param name the path to this value
   * @param path the names of parts, and indexes of elements, from here on; empty for the value
   *     itself
   * @return none if there is no such part
   */
  List<Column<T>> columns(String name, List<String> path);

  /** Adds the paths of all parts. */
  void addPaths(String path, List<String> paths);

  /** Returns this shape for values that contain such a value. */
  default <W> Shape<W> from(Function<W, T> part) {
    return new MappedShape<>(this, part);
  }

  /** Returns the shape of a list of such values. */
  default Shape<List<T>> list() {
    return new ListShape<>(this);
  }
}
