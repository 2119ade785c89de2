package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MALFORMED_RECORD;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
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

  /** A byte-order mark, or spaces that JSON does not know. */
  private static final Pattern SPACE_BEFORE = Pattern.compile("^[\\uFEFF\\u00A0]++");

  private static final Pattern NEXT_FIELD = Pattern.compile(",\\s*(?=\")");

  /**
   * Reads a line.
   *
   * @return the pages of its objects: one, or several on a line that lacks its line ends
   * @throws DumpProblemException if it holds no page
   */
  static List<JsonRecord> parse(RawPage line, DumpOptions options) throws DumpProblemException {
    List<JsonFields> objects = new ArrayList<>();
    String fault = readStrictly(line.bytes(), objects, options);
    if (objects.isEmpty()) {
      JsonFields fields = new JsonFields(options);
      readLeniently(new String(line.bytes(), UTF_8), fields);
      objects = List.of(fields);
    }
    List<JsonRecord> records = new ArrayList<>();
    DumpProblemException withoutText = null;
    for (JsonFields fields : objects) {
      DumpProblem problem = problem(line, fields, fault, options);
      String text = fields.text();
      if (text != null) {
        records.add(new JsonRecord(text, fields.url(), fields.crawled(), problem));
      } else if (problem != null && withoutText == null) {
        withoutText = new DumpProblemException(problem);
      }
      fault = null;
    }
    if (records.isEmpty() && withoutText != null) {
      throw withoutText;
    }
    return records;
  }

  private static @Nullable DumpProblem problem(
      RawPage line, JsonFields fields, @Nullable String ofLine, DumpOptions options) {
    String fault = ofLine == null ? fields.fault() : ofLine;
    if (fault == null && fields.text() == null) {
      fault = noText(fields.names(), options);
    }
    return fault == null
        ? null
        : new DumpProblem(MALFORMED_RECORD, "line at byte %s: %s".formatted(line.offset(), fault));
  }

  /** The names of the fields of a line that has none for the text; empty if it has, or is odd. */
  static Set<String> namesWithoutText(byte[] line, DumpOptions options) {
    List<JsonFields> objects = new ArrayList<>();
    boolean odd = readStrictly(line, objects, options) != null || objects.size() > 1;
    Set<String> names = odd ? Set.of() : objects.get(0).names();
    return names.contains(options.textField()) ? Set.of() : names;
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

  /** Reads the objects of a line; returns what is wrong if it is not one object of sound JSON. */
  private static @Nullable String readStrictly(
      byte[] line, List<JsonFields> objects, DumpOptions options) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      try {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          return "not a JSON object";
        }
        JsonToken next = JsonToken.START_OBJECT;
        while (next == JsonToken.START_OBJECT) {
          JsonFields fields = new JsonFields(options);
          fields.read(json);
          objects.add(fields);
          next = json.nextToken();
        }
        int count = objects.size();
        return next != null
            ? AFTER_OBJECT
            : count == 1 ? null : "%s JSON objects in place of one".formatted(count);
      } catch (StreamConstraintsException e) {
        return "nested too deep, or too long a name or number";
      } catch (JacksonException e) {
        long offset = json.currentLocation().getByteOffset();
        return objects.isEmpty()
            ? "not JSON" + (offset < 0 ? "" : " from its byte " + offset)
            : AFTER_OBJECT;
      }
    }
  }

  /** Reads those fields of a line that can be read. */
  private static void readLeniently(String line, JsonFields fields) {
    String rest = SPACE_BEFORE.matcher(line).replaceFirst("");
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
