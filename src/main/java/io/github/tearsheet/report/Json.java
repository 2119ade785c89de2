package io.github.tearsheet.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes generators of JSON that leave what they write to open. */
final class Json {

  private final JsonFactory factory = new JsonFactory();

  JsonGenerator generator(Writer out) {
    return factory.createGenerator(ObjectWriteContext.empty(), new Report(out));
  }

  /** Fails as reports do, and not with an exception that only those who have Jackson can catch. */
  private static final class Report extends Writer {

    private final Writer out;

    Report(Writer out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
      try {
        out.write(characters, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      // The caller's to do, and so is closing.
    }

    @Override
    public void close() {}
  }
}
