package io.github.tearsheet.assertj;

import static java.util.stream.Collectors.joining;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Excerpt;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a page, numbered, with carets below the marked spans. */
final class AnnotatedSource {

  /** The number of lines shown of a page. */
  private static final int LINES = 20;

  private final SourceText text;

  AnnotatedSource(SourceText text) {
    this.text = text;
  }

  /** Returns the name of the page. */
  String name() {
    return text.name();
  }

  /** Returns diagnostics as compilers print them, each with its line. */
  String diagnostics(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> isInText(d) ? d + "\n" + marked(d.span()) : d.toString())
        .collect(joining("\n"));
  }

  /** Returns the lines on which spans begin, each with carets below its span. */
  String marked(List<SourceSpan> spans) {
    return spans.stream().map(this::marked).collect(joining("\n"));
  }

  /** Returns the first lines of the page. */
  String page() {
    int end = Math.min(text.firstLine() + LINES, afterLast());
    String lines =
        IntStream.range(text.firstLine(), end)
            .mapToObj(line -> Excerpt.line(text, line).stripTrailing())
            .collect(joining("\n"));
    return end == afterLast() ? lines : lines + "\n     | ...";
  }

  private int afterLast() {
    return text.firstLine() + text.lineCount();
  }

  /** Diagnostics that were added to a result can belong to another text. */
  private boolean isInText(Diagnostic diagnostic) {
    int start = diagnostic.span().start();
    return start <= text.length() && text.position(start).equals(diagnostic.start());
  }

  private String marked(SourceSpan span) {
    return Excerpt.of(text, span).stream().map(String::stripTrailing).collect(joining("\n"));
  }
}
