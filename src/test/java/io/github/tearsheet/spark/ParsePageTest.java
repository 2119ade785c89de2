package io.github.tearsheet.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.internal.shape.PageShape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Function2;

class ParsePageTest {

  private static final String TEXT = "Rain Expected\n\nIt will rain.\n";
  private static final String URL =
      "http://www.themoscowtimes.com/sitemap/free/2003/10/article/rain-expected/1.html";

  private final Object function = ParsePage.function();

  /** Calls the function as Spark does: by the type of Scala with as many arguments. */
  private static @Nullable Row apply(Object function, @Nullable Object... arguments) {
    Class<?>[] parameters = new Class<?>[arguments.length];
    Arrays.fill(parameters, Object.class);
    try {
      return (Row)
          Class.forName("scala.Function" + arguments.length)
              .getMethod("apply", parameters)
              .invoke(function, arguments);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private @Nullable Row page(@Nullable Object... arguments) {
    return apply(function, arguments);
  }

  @Test
  void noTextIsNull() {
    assertThat(page((Object) null)).isNull();
    assertThat(page(null, URL)).isNull();
    assertThat(page(null, null)).isNull();
  }

  @Test
  void urlGivesYearAndMonth() {
    Row page = Objects.requireNonNull(page(TEXT, URL));

    assertThat(value(page, "source")).isEqualTo(URL);
    assertThat(value(page, "url")).isEqualTo(URL);
    assertThat(value(page, "published")).isEqualTo("2003-10");
  }

  @Test
  void noUrlIsAsOneArgument() {
    assertThat(page(TEXT, null)).isEqualTo(page(TEXT));
    assertThat(value(Objects.requireNonNull(page(TEXT)), "source")).isEqualTo("<text>");
  }

  @Test
  void onlyTextIsRead() {
    assertThatThrownBy(() -> page(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parse_page takes STRING, not Integer: CAST it");
    assertThatThrownBy(() -> page(TEXT, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parse_page takes STRING, not byte[]: CAST it");
  }

  @Test
  void layoutIsTheThirdArgument() {
    String headless = "APThe crane.\nThe crane was sold.\n\nIt lifts.\n";

    Row page = Objects.requireNonNull(page(headless, null, "headless"));
    assertThat(value(page, "headline")).isNull();
    assertThat(value(page, "captions").toString()).contains("The crane.");
    assertThat(page(headless, URL, null)).isEqualTo(page(headless, URL));
    assertThat(page(null, URL, "headless")).isNull();
    assertThatThrownBy(() -> page(TEXT, URL, "sideways"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("unknown layout 'sideways': it is one of auto, spaced, compact,");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 5, 22})
  void saysWhichArgumentsItTakes_whenTheirNumberIsWrong(int number) {
    Object[] arguments = new Object[number];
    Arrays.fill(arguments, TEXT);

    assertThatThrownBy(() -> page(arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "wrong number of arguments: parse_page takes text, text and url, or text, url and layout");
  }

  /** Spark compares functions to find expressions that are the same. */
  @Test
  void isEqualToItselfOnly() {
    assertThat(Set.of(function, ParsePage.function())).hasSize(2).contains(function);
    assertThat(function).hasToString("parse_page");
  }

  @Test
  void isNeitherCurriedNorTupled() {
    assertThatThrownBy(((Function2<?, ?, ?>) function)::curried)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("curried");
  }

  private static Object value(Row page, String field) {
    return page.get(SqlTypes.of(PageShape.OF_TEXT).fieldIndex(field));
  }

  @Test
  void goesToExecutors() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(apply(in.readObject(), TEXT, URL)).isEqualTo(page(TEXT, URL));
    }
  }
}
