package io.github.tearsheet.report;

public final record PageFindings(io.github.tearsheet.source.SourceText source, java.util.List<io.github.tearsheet.diagnostic.Diagnostic> findings) {
  public boolean reach(io.github.tearsheet.diagnostic.Severity arg0) { throw null; }
}
