package io.github.tearsheet.generator;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import java.util.List;
import java.util.Optional;

/** Makes pages of letters to the editor. */
final class Letters {

  private static final List<String> JOBS =
      List.of("Professor, Alder College", "Former keeper of the port", "Harbor pilot");

  private final Draft draft;
  private final RandomText words;
  private final PageLines lines;

  private Letters(Draft draft) {
    this.draft = draft;
    words = draft.words();
    lines = draft.lines();
  }

  static Article make(Draft draft) {
    return new Letters(draft).make();
  }

  private Article make() {
    String headline =
        words.any(
            List.of(
                "Your Letters",
                "Letters to the Editor",
                "MAILBOX: " + words.title(),
                words.title()));
    lines.add(headline);
    boolean shown = headline.contains("Letters") || headline.startsWith("MAILBOX");
    Article.Builder article = draft.article(PageKind.LETTERS).headline(Text.of(headline));
    for (int i = words.below(4); i >= 0 || lines.tooFew(); i--) {
      article.addSections(letter(headline, !shown));
      shown = true;
    }
    return article.build();
  }

  /**
   * A letter.
   *
   * @param headline the page's, which would be repeated if the letter had the same
   * @param mustRespond whether nothing before it shows that the page has letters
   */
  private Section letter(String headline, boolean mustRespond) {
    Section.Builder letter = Section.builder();
    String title = words.title();
    Text heading = Text.of(title.equals(headline) ? "Salt Tax" : title);
    lines.add(heading.text());
    letter.heading(heading);
    if (mustRespond || words.chance(2)) {
      InResponseTo response = response();
      lines.add(response.line().text());
      letter.inResponseTo(response);
    }
    List<Paragraph> paragraphs = words.paragraphs(3);
    letter.paragraphs(paragraphs);
    paragraphs.forEach(paragraph -> lines.add(paragraph.text()));
    if (!words.chance(8)) {
      letter.signature(signature());
    }
    return letter.build();
  }

  /** A name, a job, a place: on the next lines or between blank ones. */
  private List<Text> signature() {
    String name = words.person();
    String job = words.any(JOBS);
    String place = words.any(List.of("Boston, Massachusetts", "Ferry, Ohio", "Gent, Belgium"));
    List<String> signature =
        switch (words.below(6)) {
          case 0 -> List.of(name, place);
          case 1 -> List.of(name, job, place);
          case 2 -> List.of(name, "Harbor pilot", "Port of Olen", place);
          default -> List.of(name);
        };
    if (words.chance(2)) {
      return lines.addBlock(signature);
    }
    for (String line : signature) {
      lines.thenOneBlank();
      lines.add(line);
    }
    return signature.stream().map(Text::of).toList();
  }

  private InResponseTo response() {
    Optional<String> title = words.chance(4) ? Optional.empty() : Optional.of(words.title());
    Optional<String> author = words.chance(4) ? Optional.empty() : Optional.of(words.person());
    Optional<String> date = words.chance(3) ? Optional.empty() : Optional.of("Oct. 29");
    return InResponseTo.builder()
        .line(
            Text.of(
                "In response to \"%s,\" a column%s%s."
                    .formatted(
                        title.orElse(""),
                        author.map(name -> " by " + name).orElse(""),
                        date.map(day -> " on " + day).orElse(""))))
        .title(title.map(Text::of))
        .author(author.map(Text::of))
        .date(date.map(Text::of))
        .build();
  }
}
