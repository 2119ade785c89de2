package io.github.tearsheet.write;

public final class JsonResultWriter {
  JsonResultWriter() { super(); }
  public static io.github.tearsheet.write.JsonResultWriter lines(java.io.Writer arg0) { throw null; }
  public static io.github.tearsheet.write.JsonResultWriter pretty(java.io.Writer arg0) { throw null; }
  public void write(io.github.tearsheet.ParseResult arg0) { throw null; }
}
