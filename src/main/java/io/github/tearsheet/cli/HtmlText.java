package io.github.tearsheet.cli;

import io.github.tearsheet.cli.AnnotatedLine.Segment;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import io.github.tearsheet.source.VisibleText;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of a line as HTML, with its marks and the places of its diagnostics. */
final class HtmlText {

  private final SourceText source;
  private final AnnotatedLine line;
  private final StringBuilder html = new StringBuilder();

  private HtmlText(SourceText source, AnnotatedLine line) {
    this.source = source;
    this.line = line;
  }

  static String of(SourceText source, AnnotatedLine line) {
    HtmlText text = new HtmlText(source, line);
    line.segments().forEach(text::addPiece);
    text.addMissing(line.span().end());
    return text.html.toString();
  }

  /** A text of anybody's. */
  static String escape(String text) {
    return VisibleText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void addPiece(Segment segment) {
    segment
        .mark()
        .ifPresent(
            name ->
                html.append(
                    "<mark class=\"%s\" data-name=\"%s\">"
                        .formatted(name.htmlClass(), name.label())));
    int at = segment.span().start();
    while (at < segment.span().end()) {
      addMissing(at);
      int end = Math.min(segment.span().end(), nextEdge(at));
      addFound(new SourceSpan(at, end));
      at = end;
    }
    if (segment.mark().isPresent()) {
      html.append("</mark>");
    }
  }

  /** Where the next diagnostic begins or ends. */
  private int nextEdge(int offset) {
    return line.diagnostics().stream()
        .map(Diagnostic::span)
        .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
        .filter(edge -> edge > offset)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** A text that no diagnostic begins or ends in. */
  private void addFound(SourceSpan span) {
    String text = escape(source.substring(span));
    Optional<Severity> severest =
        line.diagnostics().stream()
            .filter(d -> d.span().start() <= span.start() && d.span().end() >= span.end())
            .map(Diagnostic::severity)
            .min(Severity::compareTo);
    html.append(
        severest
            .map(severity -> "<span class=\"found %s\">%s</span>".formatted(severity.label(), text))
            .orElse(text));
  }

  /** Marks the place of a missing part. */
  private void addMissing(int offset) {
    line.diagnostics().stream()
        .filter(d -> d.span().isEmpty() && d.span().start() == offset)
        .map(Diagnostic::severity)
        .min(Severity::compareTo)
        .ifPresent(
            severity ->
                html.append("<span class=\"missed %s\"></span>".formatted(severity.label())));
  }
}
