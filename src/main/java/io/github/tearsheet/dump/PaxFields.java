package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields before an entry of a tar archive, each as {@code length name=value}. */
final class PaxFields {

  private PaxFields() {}

  /**
   * Reads fields up to the first that is malformed, or to a zero byte.
   *
   * @return whether none is malformed
   */
  static boolean read(byte[] bytes, Map<String, String> fields) {
    String text = new String(bytes, ISO_8859_1);
    int at = 0;
    while (at < text.length() && text.charAt(at) != 0) {
      int space = text.indexOf(' ', at);
      int equals = text.indexOf('=', space);
      long length = space < 0 ? 0 : number(text.substring(at, space), 0);
      long end = at + length;
      if (equals < 0 || end > text.length() || end < equals + 2 || bytes[(int) end - 1] != '\n') {
        return false;
      }
      String name = text.substring(space + 1, equals);
      String value = new String(bytes, equals + 1, (int) end - equals - 2, UTF_8);
      if (name.equals("size") && number(value, -1) < 0) {
        return false;
      }
      fields.put(name, value);
      at = (int) end;
    }
    return true;
  }

  /** Returns a number of a field, or another if it is missing or malformed. */
  static long number(@Nullable String digits, long other) {
    return digits != null && digits.matches("\\d{1,18}") ? Long.parseLong(digits) : other;
  }
}
