package io.github.tearsheet.write;

import io.github.tearsheet.internal.shape.Shape;
import io.github.tearsheet.internal.shape.ValueSink;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Values written as JSON with Jackson. */
record JsonSink(JsonGenerator json) implements ValueSink {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  /** Writes one value; the writer stays open. */
  static <T> void write(T value, Shape<T> shape, Writer out, boolean pretty) {
    try (JsonGenerator json = JSON.createGenerator(context(pretty), out)) {
      shape.write(value, new JsonSink(json));
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private static ObjectWriteContext context(boolean pretty) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new ObjectWriteContext.Base() {
      @Override
      public @Nullable PrettyPrinter getPrettyPrinter() {
        return pretty
            ? new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter)
            : null;
      }

      @Override
      public CharacterEscapes getCharacterEscapes() {
        return ControlEscapes.INSTANCE;
      }
    };
  }

  @Override
  public void startObject() {
    json.writeStartObject();
  }

  @Override
  public void name(String name) {
    json.writeName(name);
  }

  @Override
  public void endObject() {
    json.writeEndObject();
  }

  @Override
  public void startList() {
    json.writeStartArray();
  }

  @Override
  public void endList() {
    json.writeEndArray();
  }

  @Override
  public void text(String text) {
    json.writeString(text);
  }

  @Override
  public void number(long number) {
    json.writeNumber(number);
  }
}
