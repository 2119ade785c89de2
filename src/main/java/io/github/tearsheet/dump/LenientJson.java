package io.github.tearsheet.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads objects that are not JSON: those fields that can be read. */
final class LenientJson {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Pattern NEXT_FIELD = Pattern.compile(",\\s*(?=\")");

  private static final String HEX_DIGITS = "0123456789abcdefABCDEF";

  private LenientJson() {}

  /** Reads an object that begins with its brace. */
  static void read(String object, JsonFields fields) {
    String rest = withSoundEscapes(object);
    while (!rest.isEmpty()) {
      rest = restAfterFailure(rest, fields);
    }
  }

  /** Reads an object; returns one of the fields after the first that cannot be read. */
  private static String restAfterFailure(String object, JsonFields fields) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), object)) {
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

  /** Doubles the backslash of an escape that has too few digits, so that it is read as text. */
  private static String withSoundEscapes(String object) {
    StringBuilder sound = new StringBuilder(object.length());
    for (int at = 0; at < object.length(); at++) {
      sound.append(object.charAt(at));
      if (object.charAt(at) == '\\') {
        boolean odd = object.startsWith("u", at + 1) && !areDigits(object, at + 2);
        at += odd ? 0 : 1;
        sound.append(odd ? "\\" : object.substring(at, Math.min(at + 1, object.length())));
      }
    }
    return sound.toString();
  }

  private static boolean areDigits(String object, int from) {
    int at = from;
    while (at < Math.min(from + 4, object.length()) && HEX_DIGITS.indexOf(object.charAt(at)) >= 0) {
      at++;
    }
    return at == from + 4;
  }
}
