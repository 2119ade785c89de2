package io.github.tearsheet.internal.check;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The diagnostics of one page, collected while the page is read. */
public final class DiagnosticCollector {

  private static final Comparator<Reported> IN_TEXT_ORDER =
      Comparator.comparingInt((Reported reported) -> reported.span().start())
          .thenComparing(Reported::code);

  private final SourceText source;
  private final List<Reported> all = new ArrayList<>();

  public DiagnosticCollector(SourceText source) {
    this.source = source;
  }

  private record Reported(DiagnosticCode code, SourceSpan span, String message) {}

  /** Adds a problem with the characters of a span. */
  public void add(DiagnosticCode code, SourceSpan span, String message) {
    all.add(new Reported(code, span, message));
  }

  /** Adds a problem at an offset between two characters. */
  public void addAt(DiagnosticCode code, int offset, String message) {
    add(code, new SourceSpan(offset, offset), message);
  }

  /** Returns the diagnostics in the order of the text, without the ignored codes. */
  public List<Diagnostic> diagnostics(
      Set<DiagnosticCode> ignored, Function<DiagnosticCode, Severity> severity) {
    List<Diagnostic> diagnostics = new ArrayList<>(all.size());
    all.sort(IN_TEXT_ORDER);
    for (Reported reported : all) {
      if (!ignored.contains(reported.code())) {
        diagnostics.add(diagnostic(reported, severity.apply(reported.code())));
      }
    }
    return diagnostics;
  }

  private Diagnostic diagnostic(Reported reported, Severity severity) {
    return new Diagnostic(
        source.name(),
        reported.code(),
        severity,
        reported.message(),
        reported.span(),
        source.position(reported.span().start()),
        source.position(reported.span().end()));
  }
}
