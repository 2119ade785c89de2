package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MALFORMED_RECORD;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The page in a line of JSON Lines. A page is not lost over another field that cannot be read.
 *
 * @param text the page's text
 * @param url its URL
 * @param crawled when it was fetched
 * @param problem what is wrong with the line
 */
record JsonRecord(
    String text, @Nullable String url, @Nullable String crawled, @Nullable DumpProblem problem) {

  /** Strict, except for the numbers that Python writes. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /** For lines that are not JSON: what can be read of them is. */
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final String AFTER_OBJECT = "something follows its JSON object";

  private static final Pattern NEXT_FIELD = Pattern.compile(",\\s*(?=\")");

  /**
   * Reads a line.
   *
   * @throws DumpProblemException if it holds no page
   */
  static JsonRecord parse(RawPage line, DumpOptions options) throws DumpProblemException {
    JsonFields fields = new JsonFields(options);
    String fault = readStrictly(line.bytes(), fields);
    if (fault != null) {
      fields = new JsonFields(options);
      readLeniently(new String(line.bytes(), UTF_8), fields);
    }
    fault = fault == null ? fields.fault() : fault;
    String text = fields.text();
    if (text == null && fault == null) {
      fault = noText(fields.names(), options);
    }
    DumpProblem problem =
        fault == null
            ? null
            : new DumpProblem(
                MALFORMED_RECORD, "line at byte %s: %s".formatted(line.offset(), fault));
    if (text == null && problem != null) {
      throw new DumpProblemException(problem);
    }
    return new JsonRecord(text == null ? "" : text, fields.url(), fields.crawled(), problem);
  }

  /** The names of the fields of a line that has none for the text; empty if it has, or is odd. */
  static Set<String> namesWithoutText(byte[] line, DumpOptions options) {
    JsonFields fields = new JsonFields(options);
    boolean odd = readStrictly(line, fields) != null;
    return odd || fields.names().contains(options.textField()) ? Set.of() : fields.names();
  }

  /** Returns the problem of a line without a text field. */
  static String noText(Set<String> names, DumpOptions options) {
    return "no field \"%s\": %s"
        .formatted(
            options.textField(),
            names.isEmpty()
                ? "the object has no fields"
                : "the fields are " + String.join(", ", names));
  }

  /** Reads a line of sound JSON; returns what is wrong if it is not. */
  private static @Nullable String readStrictly(byte[] line, JsonFields fields) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      boolean read = false;
      try {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          return "not a JSON object";
        }
        fields.read(json);
        read = true;
        return json.nextToken() == null ? null : AFTER_OBJECT;
      } catch (StreamConstraintsException e) {
        return "nested too deep, or too long a name or number";
      } catch (JacksonException e) {
        long offset = json.currentLocation().getByteOffset();
        return read ? AFTER_OBJECT : "not JSON" + (offset < 0 ? "" : " from its byte " + offset);
      }
    }
  }

  /** Reads those fields of a line that can be read. */
  private static void readLeniently(String line, JsonFields fields) {
    String rest = line.startsWith("\uFEFF") ? line.substring(1) : line;
    while (!rest.isEmpty()) {
      rest = restAfterFailure(rest, fields);
    }
  }

  /** Reads an object; returns one of the fields after the first that cannot be read. */
  private static String restAfterFailure(String object, JsonFields fields) {
    try (JsonParser json = LENIENT.createParser(ObjectReadContext.empty(), object)) {
      try {
        if (json.nextToken() == JsonToken.START_OBJECT) {
          fields.read(json);
        }
        return "";
      } catch (JacksonException e) {
        Matcher next = NEXT_FIELD.matcher(object);
        int from = (int) Math.max(1, json.currentLocation().getCharOffset() - 1);
        boolean inObject = json.streamReadContext().getNestingDepth() == 1;
        return inObject && from < object.length() && next.find(from)
            ? "{" + object.substring(next.end())
            : "";
      }
    }
  }
}
