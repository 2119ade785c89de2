package io.github.tearsheet.generator;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import java.util.List;
import java.util.Optional;

/** Makes pages of briefs. */
final class Briefs {

  private static final List<String> SOURCES =
      List.of("The Associated Press", "The Moscow Times", "Reuters", "Bloomberg");

  private final Draft draft;
  private final RandomText words;
  private final PageLines lines;

  private Briefs(Draft draft) {
    this.draft = draft;
    words = draft.words();
    lines = draft.lines();
  }

  static Article make(Draft draft) {
    return new Briefs(draft).make();
  }

  private Article make() {
    String headline =
        words.any(
            List.of(
                "News in Brief",
                "Business in Brief",
                "More Business Headlines",
                "Olen in Brief",
                "Business Today in Fast Facts"));
    lines.add(headline);
    Article.Builder article = draft.article(PageKind.BRIEFS).headline(Text.of(headline));
    boolean shown = !headline.startsWith("Olen") && !headline.startsWith("Business Today");
    for (int i = words.below(5); i >= 0 || lines.tooFew(); i--) {
      article.addSections(item(shown));
      shown = true;
      if (words.chance(12)) {
        article.addNotices(draft.notice());
      }
    }
    return article.footer(draft.footer()).build();
  }

  /**
   * An item, whose agency is in one of three places or absent.
   *
   * @param shown whether the page is known to hold briefs: else a heading with plain text below it
   *     must show that
   */
  private Section item(boolean shown) {
    Text heading = Text.of(words.title());
    Section.Builder item = Section.builder().heading(heading);
    lines.add(heading.text());
    int place = shown ? words.below(4) : words.any(List.of(1, 3));
    if (place == 0) {
      Text source = Text.of(words.any(SOURCES));
      lines.add(source.text());
      item.agency(source);
    }
    Optional<Dateline> dateline =
        place == 1 || words.chance(4) ? Optional.of(words.dateline(place == 1)) : Optional.empty();
    item.dateline(dateline);
    if (place == 1) {
      item.agency(dateline.flatMap(Dateline::agency));
    }
    List<Paragraph> paragraphs = words.paragraphs(3);
    item.paragraphs(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      String signOff = "";
      if (place == 2 && i == paragraphs.size() - 1) {
        Text agency = Text.of(words.agency());
        item.agency(agency);
        signOff = (words.chance(4) ? "(" : " (") + agency + ")";
      }
      String opening = i == 0 ? dateline.map(line -> line.place() + words.dash()).orElse("") : "";
      lines.add(opening + paragraphs.get(i) + signOff);
    }
    return item.build();
  }
}
