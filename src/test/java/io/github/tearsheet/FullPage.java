package io.github.tearsheet;

import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A page with everything set that the model has, lists with two elements. The accessors of the
 * model say what that is, so a new one is set without a change here. Each text is the path of its
 * accessors in brackets: {@code [sections.1.dateline.city]}.
 */
public final class FullPage {

  private static final ArchiveUrl URL =
      ArchiveUrl.parse("themoscowtimes.com/sitemap/free/2003/10/article/rain/236211.html")
          .orElseThrow();

  private final List<String> texts = new ArrayList<>();
  private final Page page;

  private FullPage(Class<? extends Page> type) {
    page = type.cast(full(type, ""));
  }

  /** Returns an article and a listing. */
  public static List<FullPage> all() {
    return List.of(new FullPage(Article.class), new FullPage(Listing.class));
  }

  public Page page() {
    return page;
  }

  /** Returns all texts of the page. */
  public List<String> texts() {
    return texts;
  }

  /** Returns the page as the outcome of a parse. */
  public ParseResult result() {
    ParseResult parsed = ArchiveParser.create().parse("", "page.txt");
    return ImmutableParseResult.builder()
        .source(parsed.source())
        .layout(parsed.layout())
        .page(page)
        .build();
  }

  @Override
  public String toString() {
    return page.kind().label();
  }

  private Object value(Type type, String path) {
    if (type == String.class) {
      String text = "[" + path.substring(1) + "]";
      texts.add(text);
      return text;
    }
    if (type == Text.class) {
      return Text.of((String) value(String.class, path));
    }
    if (type == ArchiveUrl.class) {
      return URL;
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2016, 7, 27);
    }
    if (type instanceof Class<?> part && part.getPackage().equals(Page.class.getPackage())) {
      return full(part, path);
    }
    throw new IllegalStateException("no value for " + path + ": make one of " + type + " here");
  }

  private Object full(Class<?> type, String path) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Method accessor : accessors(type)) {
        set(builder, accessor, path + "." + accessor.getName());
      }
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      return build.invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** All accessors but that of the position, which a page made by hand has not. */
  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> argument(method.getGenericReturnType()) != SourceSpan.class)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private void set(Object builder, Method accessor, String path)
      throws ReflectiveOperationException {
    String name = accessor.getName();
    Type type = accessor.getGenericReturnType();
    if (accessor.getReturnType() == List.class) {
      Type element = argument(type);
      List<Object> elements = List.of(value(element, path + ".0"), value(element, path + ".1"));
      call(builder, name, Iterable.class, elements);
    } else {
      boolean optional = accessor.getReturnType() == Optional.class;
      Class<?> value = (Class<?>) (optional ? argument(type) : type);
      call(builder, name, value, value(value, path));
    }
  }

  /** Calls a setter, which the generated class that is not public declares. */
  private static void call(Object builder, String name, Class<?> type, Object argument)
      throws ReflectiveOperationException {
    Method setter = builder.getClass().getMethod(name, type);
    setter.setAccessible(true);
    setter.invoke(builder, argument);
  }

  /** The type of what is in a list or an optional; any other type itself. */
  private static Type argument(Type type) {
    return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
  }
}
