package io.github.tearsheet.write;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.names.NearestName;
import io.github.tearsheet.internal.shape.Column;
import io.github.tearsheet.internal.shape.ObjectShape;
import io.github.tearsheet.internal.shape.PageShape;
import io.github.tearsheet.internal.shape.Pick;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of results that are written, as a choice among those of the JSON. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * PageFields fields = PageFields.of("headline", "dateline.city", "captions.0.credit");
 * fields.columns();             // headline, dateline.city, captions.0.credit
 * fields.values(result);        // Rain Expected, TULOMA, AP
 * }</pre>
 *
 * <p>A name is the path of a field in the JSON: {@code dateline.city}. A field with fields of its
 * own includes all of them. {@code text} is the story as {@link
 * io.github.tearsheet.model.Article#bodyText()} returns it; it is written only if it is named.
 *
 * <p>In a row, each field that has no fields of its own is a column, and all values are texts. An
 * absent value is empty. A list is joined: one element a line, separated by a line feed; an element
 * without the value is an empty line. Lists in lists are separated by two line feeds, and lists
 * around those by three. A number after the name of a list picks one element, from 0: {@code
 * captions.0.credit}; only rows have that.
 */
public final class PageFields {

  private static final PageFields ALL =
      new PageFields(List.of(), PageShape.ALL.columns("", List.of()));

  private final List<String> names;
  private final List<Column<ParseResult>> columns;

  /**
   * Makes a choice.
   *
   * @param names the names that were given; none for all that is written by default
   */
  private PageFields(List<String> names, List<Column<ParseResult>> columns) {
    this.names = List.copyOf(names);
    this.columns = List.copyOf(columns);
  }

  /** {@return all fields but {@code text}} */
  public static PageFields all() {
    return ALL;
  }

  /**
   * Chooses fields.
   *
   * @param names their names, at least one; a field that is named twice is written once
   * @return the choice, whose columns are in the order of the names
   * @throws IllegalArgumentException if {@code names} is empty or a name is unknown; the message
   *     names the nearest known one
   */
  public static PageFields of(String... names) {
    return of(Arrays.asList(names));
  }

  /**
   * Chooses fields.
   *
   * @param names their names, at least one; a field that is named twice is written once
   * @return the choice, whose columns are in the order of the names
   * @throws IllegalArgumentException if {@code names} is empty or a name is unknown; the message
   *     names the nearest known one
   */
  public static PageFields of(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no field is named");
    }
    Map<String, Column<ParseResult>> columns = new LinkedHashMap<>();
    for (String name : names) {
      List<Column<ParseResult>> found = PageShape.ALL.columns("", path(name));
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            "unknown field '%s': %s".formatted(name, NearestName.advice(name, names())));
      }
      found.forEach(column -> columns.putIfAbsent(column.name(), column));
    }
    return new PageFields(names, List.copyOf(columns.values()));
  }

  /** {@return the names of all fields, also of those that have fields of their own} */
  public static List<String> names() {
    List<String> paths = new ArrayList<>();
    PageShape.ALL.addPaths("", paths);
    return List.copyOf(paths);
  }

  /** {@return the names of the columns of a row, at least one} */
  public List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * Returns the row of a result.
   *
   * @param result any result; without a page, the fields of pages are empty
   * @return a value for each of the {@link #columns()}
   */
  public List<String> values(ParseResult result) {
    return columns.stream().map(column -> column.text().apply(result)).toList();
  }

  /**
   * Returns the fields that were named, and the parts if they are wanted.
   *
   * @throws IllegalArgumentException if one picks an element of a list
   */
  ObjectShape<ParseResult> shape(boolean withParts) {
    Pick pick = names.isEmpty() ? Pick.all() : new Pick();
    for (String name : names) {
      if (!names().contains(name)) {
        throw new IllegalArgumentException(
            "field '%s': only rows can have one element of a list".formatted(name));
      }
      pick.add(path(name));
    }
    ObjectShape<ParseResult> named = PageShape.ALL.only(pick);
    return withParts
        ? ObjectShape.<ParseResult>of()
            .fieldsOf(named, Optional::of)
            .list("parts", new PartShape(), PageFields::parts)
            .build()
        : named;
  }

  private static List<Part> parts(ParseResult result) {
    return result.page().map(Page::parts).orElse(List.of());
  }

  private static List<String> path(String name) {
    return Arrays.asList(name.split("\\.", -1));
  }

  @Override
  public String toString() {
    return "PageFields" + columns();
  }
}
