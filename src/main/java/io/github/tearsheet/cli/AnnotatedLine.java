package io.github.tearsheet.cli;

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
 * @param name the part on it; empty if it is blank
 * @param segments all its characters, in order
 * @param diagnostics those that begin on it
 */
record AnnotatedLine(
    int number,
    SourceSpan span,
    Optional<PartName> name,
    List<Segment> segments,
    List<Diagnostic> diagnostics) {

  /**
   * A segment of the line.
   *
   * @param mark its name, if it is not that of the line
   */
  record Segment(SourceSpan span, Optional<PartName> mark) {}

  /**
   * @param parts the parts of the line, in its order
   */
  static AnnotatedLine of(
      int number, SourceSpan span, List<NamedSpan> parts, List<Diagnostic> diagnostics) {
    Optional<PartName> name = parts.stream().map(NamedSpan::name).min(Comparator.naturalOrder());
    return new AnnotatedLine(number, span, name, segments(span, name, parts), diagnostics);
  }

  private static List<Segment> segments(
      SourceSpan line, Optional<PartName> name, List<NamedSpan> parts) {
    List<Segment> segments = new ArrayList<>();
    int at = line.start();
    for (NamedSpan part : parts) {
      SourceSpan span = part.span();
      boolean isMark = part.name() != PartName.DATELINE && !name.equals(Optional.of(part.name()));
      if (isMark && span.start() >= at) {
        addPlain(segments, at, span.start());
        segments.add(new Segment(span, Optional.of(part.name())));
        at = span.end();
      }
    }
    addPlain(segments, at, line.end());
    return segments;
  }

  private static void addPlain(List<Segment> segments, int start, int end) {
    if (start < end) {
      segments.add(new Segment(new SourceSpan(start, end), Optional.empty()));
    }
  }
}
