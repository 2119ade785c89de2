package io.github.tearsheet.dump;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields that matter in a line of JSON Lines, as far as it could be read. */
final class JsonFields {

  /** Names the crawl time as well as the default does. */
  static final String OTHER_TIME_FIELD = "date";

  private final DumpOptions options;
  private final Set<String> names = new LinkedHashSet<>();
  private @Nullable String text;
  private @Nullable String url;
  private @Nullable String crawled;
  private @Nullable String otherTime;
  private @Nullable String fault;

  JsonFields(DumpOptions options) {
    this.options = options;
  }

  Set<String> names() {
    return names;
  }

  @Nullable String text() {
    return text;
  }

  @Nullable String url() {
    return url == null ? null : WarcHeader.withoutBrackets(url);
  }

  @Nullable String crawled() {
    boolean both = options.timeField().equals(DumpOptions.DEFAULT_TIME_FIELD);
    return crawled == null && both ? otherTime : crawled;
  }

  /** The first field that is not as it has to be; null if all are. */
  @Nullable String fault() {
    return fault;
  }

  /** Reads the fields of an object up to its end. */
  void read(JsonParser json) throws JacksonException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      json.skipChildren();
      boolean duplicate = !names.add(name);
      if (name.equals(options.textField())) {
        check(name, value, duplicate);
        text = value == JsonToken.VALUE_STRING ? json.getString() : text;
      } else if (name.equals(options.urlField())) {
        check(name, value, duplicate);
        url = value == JsonToken.VALUE_STRING ? json.getString() : url;
      } else if (name.equals(options.timeField())) {
        crawled = value.isScalarValue() && value != JsonToken.VALUE_NULL ? json.getString() : null;
      } else if (name.equals(OTHER_TIME_FIELD)) {
        otherTime = value == JsonToken.VALUE_STRING ? json.getString() : null;
      }
    }
  }

  private void check(String name, JsonToken value, boolean duplicate) {
    String kind = kind(value, name);
    if (fault == null && kind != null) {
      fault = "field \"%s\": %s in place of a string".formatted(name, kind);
    } else if (fault == null && duplicate) {
      fault = "duplicate field \"%s\": the last is read".formatted(name);
    }
  }

  /** Names a value that replaces a string; null for a string, or if the value can be missing. */
  private @Nullable String kind(JsonToken value, String name) {
    if (value == JsonToken.VALUE_NULL) {
      return name.equals(options.textField()) ? "null" : null;
    }
    if (value.isBoolean()) {
      return "a truth value";
    }
    if (value.isNumeric()) {
      return "a number";
    }
    if (value.isStructStart()) {
      return value == JsonToken.START_OBJECT ? "an object" : "an array";
    }
    return null;
  }
}
