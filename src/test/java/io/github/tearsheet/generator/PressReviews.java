package io.github.tearsheet.generator;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.ReviewDay;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes reviews of other papers. */
final class PressReviews {

  private static final List<String> PAPERS =
      List.of("Olenskaya Pravda", "Northern Lamp", "Zarechny Vestnik", "Trud");

  private final Draft draft;
  private final RandomText words;
  private final PageLines lines;

  private PressReviews(Draft draft) {
    this.draft = draft;
    words = draft.words();
    lines = draft.lines();
  }

  static Article make(Draft draft) {
    return new PressReviews(draft).make();
  }

  private Article make() {
    Article.Builder article = draft.article(PageKind.PRESS_REVIEW);
    switch (words.below(3)) {
      case 0 -> ofADay(article);
      case 1 -> {
        headline(article);
        papers(article);
        article.paragraphs(reviewed(lines.least()));
      }
      default -> {
        headline(article);
        bySections(article);
      }
    }
    return article.build();
  }

  private void headline(Article.Builder article) {
    String headline =
        words.any(List.of("Press Review", "A brief look at the stories making headlines in Olen"));
    lines.add(headline);
    article.headline(Text.of(headline));
  }

  /** As in 1998: the headline goes on in the day below it. */
  private void ofADay(Article.Builder article) {
    String headline =
        words.any(
            List.of(
                "A brief look at stories making headlines in the Russian-language press on",
                "A brief look at the stories making headlines in the Russian-language press,"));
    lines.add(headline);
    LocalDate date = LocalDate.of(1998, 1 + words.below(12), 1 + words.below(28));
    String month = Month.from(date).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String line =
        "%s %s, 1998%s".formatted(month, date.getDayOfMonth(), words.any(List.of(".", ":", "")));
    lines.add(line);
    lines.thenTwoBlanks();
    article
        .headline(Text.of(headline))
        .reviewDay(ReviewDay.builder().line(Text.of(line)).date(date).build());
    if (words.chance(2)) {
      papers(article);
    }
    article.paragraphs(reviewed(lines.least()));
  }

  private void papers(Article.Builder article) {
    for (String paper : PAPERS.subList(0, 1 + words.below(PAPERS.size()))) {
      lines.add(paper);
      lines.thenNewline();
      article.addPapers(Text.of(paper));
    }
    lines.thenTwoBlanks();
  }

  private void bySections(Article.Builder article) {
    for (int i = words.below(3); i >= 0 || lines.tooFew(); i--) {
      String heading = words.any(PAPERS).toUpperCase(Locale.ROOT) + " (14/6/2005)";
      lines.add(heading);
      article.addSections(
          Section.builder().heading(Text.of(heading)).paragraphs(reviewed(0)).build());
    }
  }

  private List<Paragraph> reviewed(int untilLength) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = words.below(4); i >= 0 || lines.length() < untilLength; i--) {
      Paragraph.Builder paragraph = Paragraph.builder();
      String text = words.prose() + (words.chance(3) ? "" : references(paragraph));
      lines.add(text);
      paragraphs.add(paragraph.text(text).build());
    }
    return paragraphs;
  }

  /** The pages of a paper that the text names, then those of others. */
  private String references(Paragraph.Builder paragraph) {
    StringBuilder line = new StringBuilder(" (1");
    paragraph.addPageReferences(reference().addPages(Text.of("1")).build());
    if (words.chance(2)) {
      line.append(", Kommersant, 2-3,14");
      paragraph.addPageReferences(
          reference().paper(Text.of("Kommersant")).addPages(Text.of("2-3"), Text.of("14")).build());
    }
    if (words.chance(3)) {
      String issue = String.valueOf(1 + words.below(52));
      line.append(words.chance(2) ? ", Tuloma Weekly, No. " : ", Tuloma Weekly, No.")
          .append(issue)
          .append(words.chance(2) ? ", p. 4,29" : ",p. 4, 29");
      paragraph.addPageReferences(
          reference()
              .paper(Text.of("Tuloma Weekly"))
              .issue(Text.of(issue))
              .addPages(Text.of("4"), Text.of("29"))
              .build());
    }
    return line + (words.chance(5) ? "" : ")");
  }

  private static PageReference.Builder reference() {
    return PageReference.builder();
  }
}
