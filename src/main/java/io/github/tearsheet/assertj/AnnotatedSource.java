package io.github.tearsheet.assertj;

import static java.util.stream.Collectors.joining;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Excerpt;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a page, numbered and marked, as a proofreader gives them back. */
final class AnnotatedSource {

  /** How many lines show what a page is. */
  private static final int LINES = 20;

  private final SourceText text;

  AnnotatedSource(SourceText text) {
    this.text = text;
  }

  /** What the page is called. */
  String name() {
    return text.name();
  }

  /** Diagnostics as compilers print them, each with its line. */
  String diagnostics(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> standsHere(d) ? d + "\n" + marked(d.span()) : d.toString())
        .collect(joining("\n"));
  }

  /** The lines on which spans begin, each with carets below its span. */
  String marked(List<SourceSpan> spans) {
    return spans.stream().map(this::marked).collect(joining("\n"));
  }

  /** The page from its first line. */
  String page() {
    int end = Math.min(text.firstLine() + LINES, behindLast());
    String lines =
        IntStream.range(text.firstLine(), end)
            .mapToObj(line -> Excerpt.line(text, line).stripTrailing())
            .collect(joining("\n"));
    return end == behindLast() ? lines : lines + "\n     | ...";
  }

  private int behindLast() {
    return text.firstLine() + text.lineCount();
  }

  /** Whoever reads a result can add diagnostics to it, also such as stand in another text. */
  private boolean standsHere(Diagnostic diagnostic) {
    int start = diagnostic.span().start();
    return start <= text.length() && text.position(start).equals(diagnostic.start());
  }

  private String marked(SourceSpan span) {
    return Excerpt.of(text, span).stream().map(String::stripTrailing).collect(joining("\n"));
  }
}
