package io.github.tearsheet.internal.shape;

import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A paragraph that refers to pages of newspapers.
 *
 * @param index which of the page's or section's paragraphs it is, from 0
 * @param references to which pages; at least one
 */
public record ReferringParagraph(int index, List<PageReference> references) {

  /** Returns those of some paragraphs that refer to pages, in their order. */
  public static List<ReferringParagraph> among(List<Paragraph> paragraphs) {
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> new ReferringParagraph(i, paragraphs.get(i).pageReferences()))
        .filter(paragraph -> !paragraph.references().isEmpty())
        .toList();
  }
}
