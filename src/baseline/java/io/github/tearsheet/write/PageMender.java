package io.github.tearsheet.write;

public final class PageMender {
  public PageMender(io.github.tearsheet.ArchiveParser arg0) { super(); }
  public io.github.tearsheet.write.PageMender.Mended mend(io.github.tearsheet.ParseResult arg0) { throw null; }
  public static final record Mended(io.github.tearsheet.ParseResult page, java.util.Set<io.github.tearsheet.diagnostic.DiagnosticCode> codes) {
  }
}
