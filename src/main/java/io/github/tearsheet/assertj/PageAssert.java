package io.github.tearsheet.assertj;

import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.VisibleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the parts that all pages can have. Messages show the actual part, and its
 * position if the page's text is known.
 *
 * @param <S> the assertions themselves
 * @param <P> the kind of page
 */
public abstract sealed class PageAssert<S extends PageAssert<S, P>, P extends Page>
    extends AbstractAssert<S, P> permits ArticleAssert, ListingAssert {

  private final Optional<AnnotatedSource> annotated;

  /**
   * @param annotated the lines of the page, if its text is known
   */
  PageAssert(@Nullable P actual, Optional<AnnotatedSource> annotated, Class<S> self) {
    super(actual, self);
    this.annotated = annotated;
  }

  /**
   * Asserts the date of the update stamp.
   *
   * @param date the site's, which is never that of publication
   * @return these assertions
   */
  public S hasLastUpdated(LocalDate date) {
    // A stamp with an invalid date is shown as in the text.
    List<Found> stamp =
        page().updateStamp().stream()
            .map(
                s -> new Found(s.date().map(LocalDate::toString).orElse(s.line().text()), s.line()))
            .toList();
    return has("date of the update stamp", List.of(date.toString()), stamp);
  }

  /** The page, which is there. */
  final P page() {
    isNotNull();
    return actual;
  }

  /**
   * Asserts that the texts of a part are these, in this order; nothing wanted, none may be there.
   */
  final S has(String part, List<String> wanted, List<Found> found) {
    if (!wanted.equals(texts(found))) {
      throw unmet((wanted.isEmpty() ? "no " : "the ") + part, wanted, found);
    }
    return myself;
  }

  /** Asserts that the text of one of the parts is this. */
  final S hasAmong(String part, String wanted, List<Found> found) {
    if (!texts(found).contains(wanted)) {
      throw unmet("the " + part, List.of(wanted), found);
    }
    return myself;
  }

  final AssertionError unmet(String expected, List<String> wanted, List<Found> found) {
    return failureWithActualExpected(
        String.join("\n", texts(found)),
        String.join("\n", wanted),
        "%s",
        message(expected, wanted, found));
  }

  final String message(String expected, List<String> wanted, List<Found> found) {
    String but = found.isEmpty() ? "\nbut found none" : "\nbut found" + quoted(texts(found));
    return "Expecting " + expected + quoted(wanted) + but + where(found);
  }

  /** The lines of what was found; if that is nothing, those of the page, or what it holds. */
  private String where(List<Found> found) {
    if (annotated.isEmpty()) {
      return found.isEmpty() ? " in\n  " + VisibleText.of(actual.toString()) : "";
    }
    List<SourceSpan> spans = found.stream().flatMap(f -> f.span().stream()).toList();
    String lines = spans.isEmpty() ? annotated.get().page() : annotated.get().marked(spans);
    return (found.isEmpty() ? " in " : "\nin ") + annotated.get().name() + ":\n" + lines;
  }

  private static String quoted(List<String> texts) {
    return texts.stream()
        .map(text -> "\n  \"" + VisibleText.of(text) + "\"")
        .collect(Collectors.joining());
  }

  private static List<String> texts(List<Found> found) {
    return found.stream().map(Found::text).toList();
  }

  /**
   * A part that the page has.
   *
   * @param text its text, or what replaces it in a message
   * @param span its range, if that is known
   */
  record Found(String text, Optional<SourceSpan> span) {

    Found(String text, Text place) {
      this(text, place.span());
    }

    static Found of(Text text) {
      return new Found(text.text(), text.span());
    }
  }
}
