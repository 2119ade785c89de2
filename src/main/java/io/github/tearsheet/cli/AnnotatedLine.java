package io.github.tearsheet.cli;

import io.github.tearsheet.cli.PartCollector.Part;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of a page.
 *
 * @param number as in the file that holds the page
 * @param span the line without its end
 * @param name what stands on it; empty if it is blank
 * @param pieces its characters in order, none left out
 * @param diagnostics those that begin on it
 */
record AnnotatedLine(
    int number,
    SourceSpan span,
    Optional<PartName> name,
    List<Piece> pieces,
    List<Diagnostic> diagnostics) {

  /**
   * A piece of the line.
   *
   * @param mark what it is beside what the line is
   */
  record Piece(SourceSpan span, Optional<PartName> mark) {}

  /**
   * @param parts those that stand on the line, in its order
   */
  static AnnotatedLine of(
      int number, SourceSpan span, List<Part> parts, List<Diagnostic> diagnostics) {
    Optional<PartName> name = parts.stream().map(Part::name).min(Comparator.naturalOrder());
    return new AnnotatedLine(number, span, name, pieces(span, name, parts), diagnostics);
  }

  private static List<Piece> pieces(SourceSpan line, Optional<PartName> name, List<Part> parts) {
    List<Piece> pieces = new ArrayList<>();
    int at = line.start();
    for (Part part : parts) {
      SourceSpan span = part.span();
      boolean isMark = part.name() != PartName.DATELINE && !name.equals(Optional.of(part.name()));
      if (isMark && span.start() >= at) {
        addPlain(pieces, at, span.start());
        pieces.add(new Piece(span, Optional.of(part.name())));
        at = span.end();
      }
    }
    addPlain(pieces, at, line.end());
    return pieces;
  }

  private static void addPlain(List<Piece> pieces, int start, int end) {
    if (start < end) {
      pieces.add(new Piece(new SourceSpan(start, end), Optional.empty()));
    }
  }
}
