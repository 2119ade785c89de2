package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MALFORMED_RECORD;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The page in a line of JSON Lines.
 *
 * @param text the page's text
 * @param url its URL
 * @param crawled when it was fetched
 */
record JsonRecord(String text, @Nullable String url, @Nullable String crawled) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads a line.
   *
   * @throws DumpProblemException if it is no object, or one without a text
   */
  static JsonRecord parse(RawPage line, DumpOptions options) throws DumpProblemException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line.bytes())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw malformed(line, "holds no JSON object");
      }
      String text = null;
      String url = null;
      String crawled = null;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        json.skipChildren();
        if (value == JsonToken.VALUE_STRING) {
          text = name.equals(options.textField()) ? json.getString() : text;
          url = name.equals(options.urlField()) ? json.getString() : url;
          crawled = name.equals(options.timeField()) ? json.getString() : crawled;
        }
      }
      if (json.nextToken() != null) {
        throw malformed(line, "holds something after its JSON object");
      }
      if (text == null) {
        throw malformed(line, "has no text in a field \"%s\"".formatted(options.textField()));
      }
      return new JsonRecord(text, url, crawled);
    } catch (JacksonException e) {
      TokenStreamLocation location = e.getLocation();
      throw malformed(
          line,
          location == null
              ? "is JSON that nests too deep, or has too long a name or number"
              : "is no JSON from its byte %s on".formatted(location.getByteOffset()));
    }
  }

  private static DumpProblemException malformed(RawPage line, String what) {
    return new DumpProblemException(
        new DumpProblem(MALFORMED_RECORD, "the line at byte %s %s".formatted(line.offset(), what)));
  }
}
