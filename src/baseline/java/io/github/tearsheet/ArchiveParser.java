package io.github.tearsheet;

public final class ArchiveParser {
  ArchiveParser() { super(); }
  public static io.github.tearsheet.ArchiveParser.Builder builder() { throw null; }
  public static io.github.tearsheet.ArchiveParser create() { throw null; }
  public io.github.tearsheet.ParserOptions options() { throw null; }
  public io.github.tearsheet.ParseResult parse(byte[] arg0, java.lang.String arg1) { throw null; }
  public io.github.tearsheet.ParseResult parse(io.github.tearsheet.source.SourceText arg0) { throw null; }
  public io.github.tearsheet.ParseResult parse(java.io.InputStream arg0, java.lang.String arg1) { throw null; }
  public io.github.tearsheet.ParseResult parse(java.io.Reader arg0, java.lang.String arg1) { throw null; }
  public io.github.tearsheet.ParseResult parse(java.lang.String arg0) { throw null; }
  public io.github.tearsheet.ParseResult parse(java.lang.String arg0, java.lang.String arg1) { throw null; }
  public io.github.tearsheet.ParseResult parse(java.nio.file.Path arg0) { throw null; }
  public static final class Builder {
    Builder() { super(); }
    public io.github.tearsheet.ArchiveParser build() { throw null; }
    public io.github.tearsheet.ArchiveParser.Builder credits(java.lang.String... arg0) { throw null; }
    public io.github.tearsheet.ArchiveParser.Builder ignore(io.github.tearsheet.diagnostic.DiagnosticCode... arg0) { throw null; }
    public io.github.tearsheet.ArchiveParser.Builder layout(io.github.tearsheet.Layout arg0) { throw null; }
    public io.github.tearsheet.ArchiveParser.Builder maximumLength(int arg0) { throw null; }
    public io.github.tearsheet.ArchiveParser.Builder severity(io.github.tearsheet.diagnostic.DiagnosticCode arg0, io.github.tearsheet.diagnostic.Severity arg1) { throw null; }
  }
}
