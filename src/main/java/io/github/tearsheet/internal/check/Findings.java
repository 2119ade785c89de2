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

/** Collects what is found wrong while one page is read. */
public final class Findings {

  private static final Comparator<Finding> IN_TEXT_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.span().start())
          .thenComparing(Finding::code);

  private final SourceText source;
  private final List<Finding> found = new ArrayList<>();

  public Findings(SourceText source) {
    this.source = source;
  }

  private record Finding(DiagnosticCode code, SourceSpan span, String message) {}

  /** Something wrong at a place. */
  public void add(DiagnosticCode code, SourceSpan span, String message) {
    found.add(new Finding(code, span, message));
  }

  /** Something at a place between two characters. */
  public void addAt(DiagnosticCode code, int at, String message) {
    add(code, new SourceSpan(at, at), message);
  }

  /** All that was found, in the order of the text, but for the codes to ignore. */
  public List<Diagnostic> diagnostics(
      Set<DiagnosticCode> ignored, Function<DiagnosticCode, Severity> severity) {
    List<Diagnostic> diagnostics = new ArrayList<>(found.size());
    found.sort(IN_TEXT_ORDER);
    for (Finding finding : found) {
      if (!ignored.contains(finding.code())) {
        diagnostics.add(diagnostic(finding, severity.apply(finding.code())));
      }
    }
    return diagnostics;
  }

  private Diagnostic diagnostic(Finding finding, Severity severity) {
    return new Diagnostic(
        source.name(),
        finding.code(),
        severity,
        finding.message(),
        finding.span(),
        source.position(finding.span().start()),
        source.position(finding.span().end()));
  }
}
