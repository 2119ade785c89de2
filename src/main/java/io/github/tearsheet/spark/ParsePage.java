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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code parse_page} with any number of arguments. Spark casts a function to the type of Scala for
 * as many as the SQL has, before it calls it. So the function is a proxy of all these types, and
 * reports a wrong number itself. Has no state, so that all executors can have it.
 */
final class ParsePage implements InvocationHandler, Serializable {

  private static final long serialVersionUID = 1L;

  /** By the names of their layouts. */
  private static final Map<String, ArchiveParser> PARSERS = parsers();

  private static Map<String, ArchiveParser> parsers() {
    Map<String, ArchiveParser> parsers = new LinkedHashMap<>();
    for (Layout layout : Layout.values()) {
      parsers.put(
          layout.name().toLowerCase(Locale.ROOT), ArchiveParser.builder().layout(layout).build());
    }
    return parsers;
  }

  /** Returns the function for Spark, with the types Function0 to Function22 of Scala. */
  static Object function() {
    Class<?>[] types = new Class<?>[23];
    try {
      for (int i = 0; i < types.length; i++) {
        types[i] = Class.forName("scala.Function" + i);
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return Proxy.newProxyInstance(ParsePage.class.getClassLoader(), types, new ParsePage());
  }

  @Override
  public @Nullable Object invoke(
      Object function, Method method, @Nullable Object @Nullable [] arguments) {
    String name = method.getName();
    if (name.equals("apply")) {
      return page(arguments);
    }
    // Spark compares functions, and can print them.
    if (name.equals("equals")) {
      return arguments != null && function == arguments[0];
    }
    if (name.equals("hashCode")) {
      return System.identityHashCode(function);
    }
    if (name.equals("toString")) {
      return "parse_page";
    }
    throw new UnsupportedOperationException(name);
  }

  private static @Nullable Row page(@Nullable Object @Nullable [] arguments) {
    if (arguments == null || arguments.length > 3) {
      throw new IllegalArgumentException(
          "wrong number of arguments: parse_page takes text, text and url, or text, url and layout");
    }
    @Nullable Object[] all = Arrays.copyOf(arguments, 3);
    Object text = all[0];
    Object url = all[1];
    Object layout = all[2];
    if (text == null) {
      return null;
    }
    ArchiveParser parser = parser(layout == null ? "auto" : string(layout));
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
        "parse_page takes STRING, not " + argument.getClass().getSimpleName() + ": CAST it");
  }

  private static ArchiveParser parser(String layout) {
    ArchiveParser parser = PARSERS.get(layout.toLowerCase(Locale.ROOT));
    if (parser == null) {
      throw new IllegalArgumentException(
          "unknown layout '" + layout + "': it is one of " + String.join(", ", PARSERS.keySet()));
    }
    return parser;
  }
}
