package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
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
 * The objects in a line of JSON Lines: one, or several on a line that lacks its line ends. After
 * something else, reading goes on with the next object.
 */
final class JsonObjects {

  /** Strict, except for the numbers that Python writes. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /** For objects that are not JSON: what can be read of them is. */
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Pattern NEXT_FIELD = Pattern.compile(",\\s*(?=\")");

  private static final String HEX_DIGITS = "0123456789abcdefABCDEF";

  private static final String AFTER_OBJECT = "something follows its JSON object";

  /** Where a string was cut off, an object that follows is noticed so many bytes late. */
  private static final int NOTICED_LATE = 3;

  private final byte[] line;
  private final DumpOptions options;
  private final List<JsonFields> all = new ArrayList<>();
  private @Nullable String fault;

  /** Where the last object ends, and how many bytes are in none. */
  private int end;

  private int skipped;

  JsonObjects(byte[] line, DumpOptions options) {
    this.line = line;
    this.options = options;
    int next = readFrom(0);
    while (next >= 0) {
      skipTo(next);
      next = readFrom(next);
    }
    skipTo(line.length);
  }

  /** The fields of each object. */
  List<JsonFields> all() {
    return all;
  }

  /** Returns what is wrong with the line if it is not one object of sound JSON. */
  @Nullable String fault() {
    int count = all.size();
    if (count < 2) {
      return fault;
    }
    String what =
        fault == null || fault.equals(AFTER_OBJECT)
            ? "%s JSON objects in place of one".formatted(count)
            : fault;
    return skipped == 0 ? what : what + ", " + WarcRecords.skipped(skipped);
  }

  /**
   * Reads objects that follow one another.
   *
   * @return where the next one begins, after something else; negative if there is none
   */
  private int readFrom(int start) {
    boolean inObject = false;
    try (JsonParser json =
        JSON.createParser(ObjectReadContext.empty(), line, start, line.length - start)) {
      try {
        JsonToken token = json.nextToken();
        while (token == JsonToken.START_OBJECT) {
          inObject = true;
          JsonFields fields = new JsonFields(options);
          fields.read(json);
          all.add(fields);
          inObject = false;
          long length = json.currentLocation().getByteOffset();
          end = length < 0 ? line.length : start + (int) length;
          token = json.nextToken();
        }
        if (token == null && !all.isEmpty()) {
          return -1;
        }
        setFault(all.isEmpty() ? "not a JSON object" : AFTER_OBJECT);
      } catch (JacksonException e) {
        boolean broken = inObject && isField(brace() + 1);
        long length = json.currentLocation().getByteOffset();
        String place = length < 0 ? "" : " from its byte " + (start + length);
        setFault(
            e instanceof StreamConstraintsException
                ? "nested too deep, or too long a name or number"
                : all.isEmpty() || broken ? "not JSON" + place : AFTER_OBJECT);
        if (broken) {
          return readBroken(start + (int) length);
        }
      }
    }
    return nextObject(end, false);
  }

  private void setFault(String found) {
    fault = fault == null || fault.equals(AFTER_OBJECT) ? found : fault;
  }

  /** Returns where the object at hand begins. */
  private int brace() {
    int at = end;
    while (at < line.length && line[at] != '{') {
      at++;
    }
    return at;
  }

  /**
   * Reads what can be read of an object that is broken at a place; returns where the next begins.
   */
  private int readBroken(int place) {
    int begin = brace();
    int next = nextObject(Math.max(begin + 1, place - NOTICED_LATE), true);
    end = next < 0 ? line.length : next;
    JsonFields fields = new JsonFields(options);
    readLeniently(new String(line, begin, end - begin, UTF_8), fields);
    all.add(fields);
    return next;
  }

  /**
   * Returns where an object with a field begins, from a place on; negative if there is none.
   *
   * @param inObject whether an object can also be a value there, which is left out
   */
  private int nextObject(int from, boolean inObject) {
    for (int at = from; at < line.length; at++) {
      if (line[at] == '{' && isField(at + 1) && !(inObject && isValue(at))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isField(int from) {
    int name = skipSpace(from);
    if (!isAt(name, '"')) {
      return false;
    }
    int nameEnd = name + 1;
    while (nameEnd < line.length && line[nameEnd] != '"') {
      nameEnd += line[nameEnd] == '\\' ? 2 : 1;
    }
    return isAt(skipSpace(nameEnd + 1), ':');
  }

  private boolean isValue(int object) {
    int before = object - 1;
    while (isSpace(line[before])) {
      before--;
    }
    return ":,[".indexOf(line[before]) >= 0;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < line.length && isSpace(line[at])) {
      at++;
    }
    return at;
  }

  private boolean isAt(int at, char expected) {
    return at < line.length && line[at] == expected;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  private void skipTo(int next) {
    while (end < next) {
      skipped += isSpace(line[end]) ? 0 : 1;
      end++;
    }
  }

  /** Reads those fields of an object that can be read. */
  private static void readLeniently(String object, JsonFields fields) {
    String rest = withSoundEscapes(object);
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
