package io.github.tearsheet.generator;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import java.util.List;

/**
 * A page that is being made.
 *
 * @param boilerplate the site's lines on its top
 */
record Draft(RandomText words, PageLines lines, List<Text> boilerplate, UpdateStamp stamp) {

  Article.Builder article(PageKind kind) {
    return Article.builder().kind(kind).boilerplate(boilerplate).updateStamp(stamp);
  }

  /** Adds one of the paper's own boxes. */
  Notice notice() {
    return Notice.builder().addAllLines(box()).build();
  }

  private List<Text> box() {
    String last = "Email the Opinion Page Editor";
    return switch (words.below(5)) {
      case 0 -> lines.addBlock(List.of("To Our Readers", words.sentence(), "Write to us.", last));
      case 1 -> spaced(List.of("To Our Readers", words.sentence(), last));
      case 2 -> lines.addBlock(List.of("HAS SOMETHING you read here surprised you?", last));
      default ->
          lines.addBlock(
              List.of("Click here to read our special report on the " + words.noun() + "."));
    };
  }

  /** One blank line below the title and another above the last line. */
  private List<Text> spaced(List<String> box) {
    for (String line : box) {
      lines.add(line);
      lines.thenOneBlank();
    }
    return box.stream().map(Text::of).toList();
  }

  List<Text> footer() {
    if (!words.chance(10)) {
      return List.of();
    }
    lines.add("Most Read");
    lines.add("Moscow Directory");
    return List.of(Text.of("Most Read"), Text.of("Moscow Directory"));
  }
}
