package io.github.tearsheet.write;

import io.github.tearsheet.internal.shape.Shape;
import io.github.tearsheet.internal.shape.ValueSink;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Values written as JSON with Jackson. */
final class JsonSink implements ValueSink {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator json;

  private JsonSink(JsonGenerator json) {
    this.json = json;
  }

  static JsonSink characters(Writer out, boolean pretty) {
    return new JsonSink(JSON.createGenerator(context(pretty), out));
  }

  static JsonSink utf8(OutputStream out, boolean pretty) {
    return new JsonSink(JSON.createGenerator(context(pretty), out));
  }

  /** The values at the top are separated by the line feeds that end them, not by Jackson. */
  private static ObjectWriteContext context(boolean pretty) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance().withRootSeparator(null);
    return new ObjectWriteContext.Base() {
      @Override
      public @Nullable PrettyPrinter getPrettyPrinter() {
        return pretty
            ? new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
            : null;
      }

      @Override
      public @Nullable SerializableString getRootValueSeparator(
          @Nullable SerializableString separator) {
        return null;
      }
    };
  }

  /** Writes one value and LF. What it is written to is not flushed. */
  <T> void write(T value, Shape<T> shape) {
    try {
      shape.write(value, this);
      json.writeRaw('\n');
      json.flush();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
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
    if (isPlain(text)) {
      json.writeString(text);
    } else {
      json.setCharacterEscapes(ControlEscapes.INSTANCE);
      json.writeString(wellFormed(text));
      json.setCharacterEscapes(null);
    }
  }

  /** Most texts have none of the characters that {@link ControlEscapes} are for, nor surrogates. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && (ControlEscapes.escapes(c) || Character.isSurrogate(c))) {
        return false;
      }
    }
    return true;
  }

  /** Returns a text with each unpaired surrogate replaced. */
  private static String wellFormed(String text) {
    int[] codePoints =
        text.codePoints()
            .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
            .toArray();
    return new String(codePoints, 0, codePoints.length);
  }

  @Override
  public void number(long number) {
    json.writeNumber(number);
  }
}
