package io.github.tearsheet.generator;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Byline;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes pages with one story. */
final class Articles {

  private static final List<String> CREDITS =
      List.of("AP", "MT", "Itar-Tass", "Reuters", "www.olen.ru", "Courtesy Of Olen Museum");

  /** Of a story that is as long as it happens to be. */
  private static final int MOST_PARAGRAPHS = 6;

  private final Draft draft;
  private final RandomText words;
  private final PageLines lines;

  private Articles(Draft draft) {
    this.draft = draft;
    words = draft.words();
    lines = draft.lines();
  }

  static Article make(Draft draft) {
    return new Articles(draft).make();
  }

  private Article make() {
    Article.Builder article = draft.article(PageKind.ARTICLE);
    boolean headed = !words.chance(12);
    if (headed) {
      headline(article);
    } else {
      lines.thenTwoBlanks();
    }
    caption(headed).ifPresent(article::addCaptions);
    Optional<Dateline> dateline =
        words.chance(2) ? Optional.of(words.dateline(words.chance(3))) : Optional.empty();
    article.dateline(dateline);
    List<Paragraph> paragraphs = story();
    article.paragraphs(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      String opening = i == 0 ? dateline.map(line -> line.place() + words.dash()).orElse("") : "";
      lines.add(opening + paragraphs.get(i));
      if (i >= MOST_PARAGRAPHS) {
        continue; // what makes a story longer is text alone
      }
      if (i < paragraphs.size() - 1 && words.chance(10)) {
        article.addCaptions(photograph());
      } else if (words.chance(12)) {
        article.addNotices(draft.notice());
      }
    }
    return article.footer(draft.footer()).build();
  }

  private void headline(Article.Builder article) {
    String headline = words.title();
    lines.add(headline);
    article.headline(Text.of(headline));
    if (words.chance(15)) {
      lines.add(headline);
    }
    if (words.chance(6)) {
      article.byline(byline());
    }
  }

  private Byline byline() {
    List<String> names =
        words.chance(3) ? List.of(words.person(), words.person()) : List.of(words.person());
    Optional<String> organization =
        words.chance(3)
            ? Optional.empty()
            : Optional.of(words.any(List.of("The Moscow Times", "Reuters", "Bloomberg")));
    String line =
        "By " + String.join(" and ", names) + organization.map(name -> " / " + name).orElse("");
    lines.add(line);
    return Byline.builder()
        .line(Text.of(line))
        .names(names.stream().map(Text::of).toList())
        .organization(organization.map(Text::of))
        .build();
  }

  /** As many paragraphs as the page needs. */
  private List<Paragraph> story() {
    List<Paragraph> story = new ArrayList<>(words.paragraphs(MOST_PARAGRAPHS));
    int length = story.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    while (length < lines.least()) {
      Paragraph paragraph = Paragraph.of(words.prose());
      story.add(paragraph);
      length += paragraph.text().length();
    }
    return story;
  }

  /** Without a headline, only a credit shows that a line is a caption. */
  private Optional<Caption> caption(boolean headed) {
    Optional<Text> credit =
        words.chance(2) ? Optional.of(Text.of(words.any(CREDITS))) : Optional.empty();
    boolean alone = credit.filter(text -> text.text().equals("AP")).isPresent();
    Optional<Text> text =
        alone
            ? Optional.empty()
            : Optional.of(Text.of(words.person() + " and a " + words.noun() + "."));
    if (credit.isEmpty() && (words.chance(2) || !headed)) {
      return Optional.empty();
    }
    lines.add(credit.map(Text::text).orElse("") + text.map(Text::text).orElse(""));
    lines.thenNewline();
    return Optional.of(Caption.builder().credit(credit).description(text).build());
  }

  private Caption photograph() {
    String credit = words.person() + " / " + words.any(List.of("AP", "MT", "Reuters"));
    String text = "The " + words.noun() + " after the " + words.noun();
    lines.addBlock(List.of(credit, text));
    lines.thenNewline();
    return Caption.builder().credit(Text.of(credit)).description(Text.of(text)).build();
  }
}
