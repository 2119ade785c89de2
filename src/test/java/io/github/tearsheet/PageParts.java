package io.github.tearsheet;

import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Part;
import io.github.tearsheet.model.PartKind;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@link Page#parts()} as tests need it. */
public final class PageParts {

  private PageParts() {}

  /** The parts of a page, each before those inside it. */
  public static Stream<Part> all(Page page) {
    return page.parts().stream().flatMap(PageParts::withInner);
  }

  private static Stream<Part> withInner(Part part) {
    return Stream.concat(Stream.of(part), part.parts().stream().flatMap(PageParts::withInner));
  }

  static SourceSpan span(Part part) {
    return part.span().orElseThrow();
  }

  /** What the page has at the span of a part. Only a teaser differs: see {@link ListingEntry}. */
  static String textAtSpan(ParseResult result, Part part) {
    String text = result.source().substring(span(part));
    return part.kind() == PartKind.TEASER
        ? text.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n')
        : text;
  }

  /** What is in no part, or in two: nothing but white space if all is well. */
  static String leftOver(ParseResult result) {
    Optional<Page> page = result.page();
    if (page.isEmpty() && !result.source().content().isBlank()) {
      return result.hasErrors() ? "" : "a page without a diagnostic is left out";
    }
    String text = result.source().content();
    int end = result.remainder().map(SourceSpan::start).orElse(text.length());
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Part part : page.map(Page::parts).orElse(List.of())) {
      int start = span(part).start();
      if (start < at) {
        left.append("[twice: ").append(part.text()).append(']');
      }
      left.append(text, Math.min(at, start), start);
      at = span(part).end();
    }
    return left.append(text, at, end).toString().replaceAll("[\\p{Z}\\p{Cf}\\s]", "");
  }
}
