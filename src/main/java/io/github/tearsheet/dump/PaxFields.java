package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields before an entry of a tar archive, each as {@code length name=value}. */
final class PaxFields {

  private PaxFields() {}

  /** Reads fields up to the first that is malformed. */
  static void read(byte[] bytes, Map<String, String> fields) {
    String text = new String(bytes, ISO_8859_1);
    int at = 0;
    int space = text.indexOf(' ');
    while (space > at) {
      long length = number(text.substring(at, space), 0);
      int equals = text.indexOf('=', space);
      if (equals < 0 || length > text.length() - at || at + length < equals + 2) {
        return;
      }
      int end = (int) (at + length);
      fields.put(
          text.substring(space + 1, equals),
          new String(bytes, equals + 1, end - equals - 2, UTF_8));
      at = end;
      space = text.indexOf(' ', at);
    }
  }

  /** Returns a number of a field, or another if it is missing or malformed. */
  static long number(@Nullable String digits, long other) {
    return digits != null && digits.matches("\\d{1,18}") ? Long.parseLong(digits) : other;
  }
}
