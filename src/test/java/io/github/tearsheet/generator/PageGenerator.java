package io.github.tearsheet.generator;

import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes pages of all kinds out of random parts, and says what they are made of. The same seed
 * gives the same pages.
 */
public final class PageGenerator {

  private final RandomText words;

  public PageGenerator(long seed) {
    words = new RandomText(seed);
  }

  /**
   * A page.
   *
   * @param text its text
   * @param page what it is made of
   */
  public record Generated(String text, Page page) {}

  public Generated next() {
    return next(0);
  }

  /**
   * A page that goes on, with paragraphs, items, letters or entries, until it has at least so many
   * characters.
   */
  public Generated next(int least) {
    PageLines lines = new PageLines(words, least);
    List<Text> boilerplate = new ArrayList<>();
    if (words.chance(8)) {
      boilerplate.add(Text.of("Install"));
    }
    boilerplate.add(Text.of("Get the latest updates as we post them \u2014 right on your browser"));
    boilerplate.forEach(line -> lines.add(line.text()));
    UpdateStamp stamp =
        UpdateStamp.of(LocalDate.of(2014 + words.below(3), 1 + words.below(12), 27));
    lines.add(stamp.line().text());
    lines.thenOneBlank();
    Draft draft = new Draft(words, lines, boilerplate, stamp);
    Page page =
        switch (words.below(6)) {
          case 0 -> Briefs.make(draft);
          case 1 -> PressReviews.make(draft);
          case 2 -> Letters.make(draft);
          case 3 -> Listings.make(draft);
          default -> Articles.make(draft);
        };
    String end = words.any(List.of("", "\n", "\n\n"));
    String lineEnd = words.any(List.of("\n", "\n", "\r\n", "\r"));
    return new Generated((lines + end).replace("\n", lineEnd), page);
  }
}
