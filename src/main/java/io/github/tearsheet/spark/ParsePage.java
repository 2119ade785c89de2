package io.github.tearsheet.spark;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.Layout;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.shape.PageShape;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.Function0;
import scala.Function1;
import scala.Function2;
import scala.Function3;
import scala.Function4;

/**
 * {@code parse_page} with one to three arguments: Spark calls the function that has as many as the
 * SQL. With none or four it reports that they are wrong. Has no state, so that all executors can
 * have it.
 */
@SuppressWarnings("rawtypes") // the functions of Scala disagree on the types of what nobody calls
final class ParsePage
    implements Function0, Function1, Function2, Function3, Function4, Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<Layout, ArchiveParser> PARSERS = parsers();

  private static Map<Layout, ArchiveParser> parsers() {
    Map<Layout, ArchiveParser> parsers = new EnumMap<>(Layout.class);
    for (Layout layout : Layout.values()) {
      parsers.put(layout, ArchiveParser.builder().layout(layout).build());
    }
    return parsers;
  }

  @Override
  public @Nullable Row apply() {
    throw wrongNumber();
  }

  @Override
  public @Nullable Row apply(@Nullable Object text) {
    return apply(text, null);
  }

  @Override
  public @Nullable Row apply(@Nullable Object text, @Nullable Object url) {
    return apply(text, url, null);
  }

  @Override
  public @Nullable Row apply(@Nullable Object text, @Nullable Object url, @Nullable Object layout) {
    if (text == null) {
      return null;
    }
    Layout wanted = layout == null ? Layout.AUTO : layout(string(layout));
    ArchiveParser parser = Objects.requireNonNull(PARSERS.get(wanted));
    ParseResult result =
        url == null ? parser.parse(string(text)) : parser.parse(string(text), string(url));
    return SqlValues.of(PageShape.OF_TEXT, result);
  }

  @Override
  public @Nullable Row apply(Object text, Object url, Object layout, Object more) {
    throw wrongNumber();
  }

  private static IllegalArgumentException wrongNumber() {
    return new IllegalArgumentException(
        "wrong number of arguments: parse_page takes text, text and url, or text, url and layout");
  }

  /** Spark hands over what the SQL gives, whatever its type. */
  private static String string(Object argument) {
    if (argument instanceof String string) {
      return string;
    }
    throw new IllegalArgumentException(
        "parse_page takes STRING, not %s: CAST it".formatted(argument.getClass().getSimpleName()));
  }

  private static Layout layout(String name) {
    for (Layout layout : Layout.values()) {
      if (layout.name().equals(name.toUpperCase(Locale.ROOT))) {
        return layout;
      }
    }
    List<String> names =
        Arrays.stream(Layout.values())
            .map(layout -> layout.name().toLowerCase(Locale.ROOT))
            .toList();
    throw new IllegalArgumentException(
        "unknown layout '%s': it is one of %s".formatted(name, String.join(", ", names)));
  }

  @Override
  public Function1 curried() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Function1 tupled() {
    throw new UnsupportedOperationException();
  }
}
