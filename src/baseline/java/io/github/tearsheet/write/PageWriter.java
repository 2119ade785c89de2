package io.github.tearsheet.write;

public final class PageWriter {
  PageWriter() { super(); }
  public static java.lang.String write(io.github.tearsheet.model.Page arg0) { throw null; }
}
