package io.github.tearsheet.spark;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.Layout;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.shape.PageShape;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code parse_page} with any number of arguments. Spark casts a function to the type of Scala for
 * as many as the SQL has, before it calls it. So the function is a proxy of all these types, and
 * reports a wrong number itself. Has no state, so that all executors can have it.
 */
final class ParsePage implements InvocationHandler, Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<Layout, ArchiveParser> PARSERS = parsers();

  /** The types of Scala are Function0 to Function22. */
  private static final int MOST_ARGUMENTS = 22;

  private static Map<Layout, ArchiveParser> parsers() {
    Map<Layout, ArchiveParser> parsers = new EnumMap<>(Layout.class);
    for (Layout layout : Layout.values()) {
      parsers.put(layout, ArchiveParser.builder().layout(layout).build());
    }
    return parsers;
  }

  /** Returns the function for Spark. */
  static Object function() {
    Class<?>[] types =
        IntStream.rangeClosed(0, MOST_ARGUMENTS)
            .mapToObj(ParsePage::typeWith)
            .toArray(Class<?>[]::new);
    return Proxy.newProxyInstance(ParsePage.class.getClassLoader(), types, new ParsePage());
  }

  private static Class<?> typeWith(int arguments) {
    try {
      return Class.forName("scala.Function" + arguments);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public @Nullable Object invoke(
      Object function, Method method, @Nullable Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "apply" -> apply(arguments == null ? new Object[0] : arguments);
      // Spark compares expressions.
      case "equals" -> arguments != null && function == arguments[0];
      case "hashCode" -> System.identityHashCode(function);
      case "toString" -> "parse_page";
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private static @Nullable Row apply(@Nullable Object[] arguments) {
    if (arguments.length == 0 || arguments.length > 3) {
      throw new IllegalArgumentException(
          "wrong number of arguments (%s): parse_page takes text, text and url, or text, url and layout"
              .formatted(arguments.length));
    }
    @Nullable Object[] all = Arrays.copyOf(arguments, 3);
    return apply(all[0], all[1], all[2]);
  }

  private static @Nullable Row apply(
      @Nullable Object text, @Nullable Object url, @Nullable Object layout) {
    if (text == null) {
      return null;
    }
    Layout wanted = layout == null ? Layout.AUTO : layout(string(layout));
    ArchiveParser parser = Objects.requireNonNull(PARSERS.get(wanted));
    ParseResult result =
        url == null ? parser.parse(string(text)) : parser.parse(string(text), string(url));
    return SqlValues.of(PageShape.OF_TEXT, result);
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
}
