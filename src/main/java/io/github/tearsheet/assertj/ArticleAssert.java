package io.github.tearsheet.assertj;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about an article. Texts are compared character by character. Each assertion gives
 * these assertions back, or throws an {@link AssertionError}. For one thread.
 */
public final class ArticleAssert extends PageAssert<ArticleAssert, Article> {

  ArticleAssert(@Nullable Article actual, Optional<AnnotatedSource> annotated) {
    super(actual, annotated, ArticleAssert.class);
  }

  /**
   * Asserts what kind of article it is.
   *
   * @param kind the kind that it should be
   * @return these assertions
   */
  public ArticleAssert hasKind(PageKind kind) {
    // No single part shows the kind, but the headline mostly does.
    Found found = new Found(page().kind().label(), page().headline().flatMap(Text::span));
    return has("kind", List.of(kind.label()), List.of(found));
  }

  /**
   * Asserts that there is a headline, and that it is this.
   *
   * @param headline all of it, on one line
   * @return these assertions
   */
  public ArticleAssert hasHeadline(String headline) {
    return has("headline", List.of(headline), found(page().headline()));
  }

  /**
   * Asserts that the article has no headline.
   *
   * @return these assertions
   */
  public ArticleAssert hasNoHeadline() {
    return has("headline", List.of(), found(page().headline()));
  }

  /**
   * Asserts that one of the captions has this credit.
   *
   * @param credit as printed: {@code AP}, {@code Ivan Petrov / MT}
   * @return these assertions
   */
  public ArticleAssert hasCaptionCredit(String credit) {
    return hasAmong(
        "caption credit",
        credit,
        page().captions().stream().map(Caption::credit).flatMap(c -> found(c).stream()).toList());
  }

  /**
   * Asserts that one of the captions has this text.
   *
   * @param text all of it, without the credit
   * @return these assertions
   */
  public ArticleAssert hasCaption(String text) {
    return hasAmong(
        "caption",
        text,
        page().captions().stream()
            .map(Caption::description)
            .flatMap(c -> found(c).stream())
            .toList());
  }

  /**
   * Asserts the whole dateline.
   *
   * @param text with its agency, without its dash: {@code MOSCOW (AP)}
   * @return these assertions
   */
  public ArticleAssert hasDateline(String text) {
    return has("dateline", List.of(text), dateline());
  }

  /**
   * Asserts the dateline's city and region; any agency is allowed.
   *
   * @param city in its capitals: {@code GROZNY}
   * @param region as printed: {@code Chechnya}
   * @return these assertions
   */
  public ArticleAssert hasDateline(String city, String region) {
    Optional<Dateline> dateline = page().dateline();
    boolean there =
        dateline.map(Dateline::city).map(Text::text).filter(city::equals).isPresent()
            && dateline
                .flatMap(Dateline::region)
                .map(Text::text)
                .filter(region::equals)
                .isPresent();
    if (!there) {
      throw unmet("the dateline's city and region", List.of(city + ", " + region), dateline());
    }
    return this;
  }

  /**
   * Asserts that the article has no dateline.
   *
   * @return these assertions
   */
  public ArticleAssert hasNoDateline() {
    return has("dateline", List.of(), dateline());
  }

  /**
   * Asserts the story's paragraphs; those of sections do not count.
   *
   * @param paragraphs all of them in their order, without the dateline; none to assert that the
   *     article has no paragraphs
   * @return these assertions
   */
  public ArticleAssert hasParagraphs(String... paragraphs) {
    return has("paragraphs", List.of(paragraphs), paragraphs());
  }

  /**
   * Asserts how many paragraphs the story has; those of sections do not count.
   *
   * @param count how many, 0 or more
   * @return these assertions
   */
  public ArticleAssert hasParagraphCount(int count) {
    List<Found> found = paragraphs();
    if (found.size() != count) {
      String expected = "a paragraph count of %s, not %s".formatted(count, found.size());
      throw failure("%s", message(expected, List.of(), found));
    }
    return this;
  }

  /**
   * Asserts the headings of all sections that have one.
   *
   * @param headings all of them in their order; none to assert that there are none
   * @return these assertions
   */
  public ArticleAssert hasSectionHeadings(String... headings) {
    return has(
        "section headings",
        List.of(headings),
        page().sections().stream().map(Section::heading).flatMap(h -> found(h).stream()).toList());
  }

  private List<Found> dateline() {
    return found(page().dateline().map(Dateline::place));
  }

  private List<Found> paragraphs() {
    return page().paragraphs().stream().map(p -> new Found(p.text(), p.span())).toList();
  }

  private static List<Found> found(Optional<Text> text) {
    return text.map(Found::of).stream().toList();
  }
}
