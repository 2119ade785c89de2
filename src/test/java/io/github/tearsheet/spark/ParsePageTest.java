package io.github.tearsheet.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.internal.shape.PageShape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ParsePageTest {

  private static final String TEXT = "Rain Expected\n\nIt will rain.\n";
  private static final String URL =
      "http://www.themoscowtimes.com/sitemap/free/2003/10/article/rain-expected/1.html";

  private final ParsePage parsePage = new ParsePage();

  @Test
  void noTextIsNull() {
    assertThat(parsePage.apply(null)).isNull();
    assertThat(parsePage.apply(null, URL)).isNull();
    assertThat(parsePage.apply(null, null)).isNull();
  }

  @Test
  void urlGivesYearAndMonth() {
    Row page = Objects.requireNonNull(parsePage.apply(TEXT, URL));

    assertThat(value(page, "source")).isEqualTo(URL);
    assertThat(value(page, "url")).isEqualTo(URL);
    assertThat(value(page, "published")).isEqualTo("2003-10");
  }

  @Test
  void noUrlIsAsOneArgument() {
    assertThat(parsePage.apply(TEXT, null)).isEqualTo(parsePage.apply(TEXT));
    assertThat(value(Objects.requireNonNull(parsePage.apply(TEXT)), "source")).isEqualTo("<text>");
  }

  @Test
  void onlyTextIsRead() {
    assertThatThrownBy(() -> parsePage.apply(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parse_page takes STRING, not Integer: CAST it");
    assertThatThrownBy(() -> parsePage.apply(TEXT, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parse_page takes STRING, not byte[]: CAST it");
  }

  @Test
  void layoutIsTheThirdArgument() {
    String headless = "APThe crane.\nThe crane was sold.\n\nIt lifts.\n";

    Row page = Objects.requireNonNull(parsePage.apply(headless, null, "headless"));
    assertThat(value(page, "headline")).isNull();
    assertThat(value(page, "captions").toString()).contains("The crane.");
    assertThat(parsePage.apply(headless, URL, null)).isEqualTo(parsePage.apply(headless, URL));
    assertThat(parsePage.apply(null, URL, "headless")).isNull();
    assertThatThrownBy(() -> parsePage.apply(TEXT, URL, "sideways"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("unknown layout 'sideways': it is one of auto, spaced, compact,");
  }

  @Test
  void saysHowManyArgumentsItTakes_whenTheirNumberIsWrong() {
    String message =
        "wrong number of arguments: parse_page takes text, text and url, or text, url and layout";

    assertThatThrownBy(parsePage::apply)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> parsePage.apply(TEXT, URL, "auto", "more"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** Functions of two, three and four arguments disagree on what these return. */
  @Test
  void isNeitherCurriedNorTupled() {
    assertThatThrownBy(parsePage::curried).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(parsePage::tupled).isInstanceOf(UnsupportedOperationException.class);
  }

  private static Object value(Row page, String field) {
    return page.get(SqlTypes.of(PageShape.OF_TEXT).fieldIndex(field));
  }

  @Test
  void goesToExecutors() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(parsePage);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ParsePage received = (ParsePage) in.readObject();

      assertThat(received.apply(TEXT, URL)).isEqualTo(parsePage.apply(TEXT, URL));
    }
  }
}
