package io.github.tearsheet;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a page that together hold all of its text, in the order of the text. */
final class PageParts {

  private PageParts() {}

  static List<Text> of(Page page) {
    List<Text> parts = new ArrayList<>(page.boilerplate());
    page.updateStamp().map(UpdateStamp::line).ifPresent(parts::add);
    if (page instanceof Article article) {
      parts.addAll(of(article));
    }
    parts.sort(Comparator.comparing(part -> part.span().orElseThrow().start()));
    return parts;
  }

  private static List<Text> of(Article article) {
    Stream<Text> captions =
        article.captions().stream()
            .flatMap(c -> Stream.concat(c.credit().stream(), c.text().stream()));
    Stream<Text> dateline =
        article.dateline().stream()
            .flatMap(d -> Stream.concat(Stream.of(d.text()), d.dash().stream()));
    return Stream.of(article.headline().stream(), captions, dateline, article.paragraphs().stream())
        .flatMap(part -> part)
        .toList();
  }

  /** Every text with a place, those inside others too. */
  static List<Text> all(Page page) {
    List<Text> texts = new ArrayList<>(of(page));
    if (page instanceof Article article) {
      article
          .dateline()
          .ifPresent(
              dateline ->
                  Stream.of(Optional.of(dateline.city()), dateline.region(), dateline.agency())
                      .flatMap(Optional::stream)
                      .forEach(texts::add));
    }
    return texts;
  }

  /** What stands in no part, or in two: nothing but white space if all is well. */
  static String leftOver(ParseResult result) {
    String text = result.source().content();
    int end = result.remainder().map(rest -> rest.start()).orElse(text.length());
    Collection<Text> parts = result.page().map(PageParts::of).orElse(List.of());
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Text part : parts) {
      var span = part.span().orElseThrow();
      if (span.start() < at) {
        left.append("[twice: ").append(part).append(']');
      }
      left.append(text, Math.min(at, span.start()), span.start());
      at = span.end();
    }
    return left.append(text, at, end).toString().replaceAll("[\\p{Z}\\s\uFEFF]", "");
  }
}
