package io.github.tearsheet;

public abstract class ParseResult implements java.io.Serializable {
  ParseResult() { super(); }
  public java.util.Optional<io.github.tearsheet.model.Article> article() { throw null; }
  public io.github.tearsheet.model.Article articleOrThrow() { throw null; }
  public abstract java.util.List<io.github.tearsheet.diagnostic.Diagnostic> diagnostics();
  public boolean hasErrors() { throw null; }
  public abstract io.github.tearsheet.Layout layout();
  public java.util.Optional<io.github.tearsheet.model.Listing> listing() { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.model.Page> page();
  public io.github.tearsheet.ParseResult plus(java.util.List<io.github.tearsheet.diagnostic.Diagnostic> arg0) { throw null; }
  public java.util.Optional<io.github.tearsheet.source.DumpPosition> position() { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> remainder();
  public abstract io.github.tearsheet.source.SourceText source();
  public static io.github.tearsheet.ParseResult unread(io.github.tearsheet.source.SourceText arg0, java.util.List<io.github.tearsheet.diagnostic.Diagnostic> arg1) { throw null; }
}
