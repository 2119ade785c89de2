package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.source.VisibleText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a record in a web crawl.
 *
 * @param fields the first value of each field, by its name in small letters
 * @param lineEnd what ends its lines
 * @param fault what is wrong with it; null if nothing is
 */
record WarcHeader(Map<String, String> fields, String lineEnd, @Nullable String fault) {

  private static final Pattern VERSION = Pattern.compile("WARC/[0-9]{1,2}[.][0-9]{1,2}[ \\t]*");
  private static final int LONGEST_SHOWN = 60;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /** Reads a header, from its version line to its blank line. */
  static WarcHeader parse(byte[] bytes) {
    String[] lines = new String(bytes, UTF_8).split("\n", -1);
    Map<String, String> fields = new HashMap<>();
    String fault = isVersion(lines[0].strip()) ? null : "invalid version: " + shown(lines[0]);
    String last = "";
    for (int i = 1; i < lines.length && !lines[i].isBlank(); i++) {
      String line = lines[i];
      int colon = line.indexOf(':');
      if (!last.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
        fields.computeIfPresent(last, (name, value) -> (value + " " + line.strip()).strip());
      } else if (colon > 0) {
        last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, line.substring(colon + 1).strip());
      } else {
        fault = fault == null ? "header line without a colon: " + shown(line) : fault;
      }
    }
    return new WarcHeader(fields, lines[0].endsWith("\r") ? "\r\n" : "\n", fault);
  }

  /** A part of a header as it is shown in a message. */
  static String shown(String part) {
    String text = part.strip();
    return VisibleText.of(text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text);
  }

  static boolean isVersion(String line) {
    return VERSION.matcher(line).matches();
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
  }

  String type() {
    return field("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  boolean isPlainText() {
    return field("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("text/plain");
  }

  Optional<String> url() {
    return field("WARC-Target-URI").map(WarcHeader::withoutBrackets);
  }

  /** How long the record says that it is; empty if it does not say so with a number. */
  OptionalLong contentLength() {
    String length = field("Content-Length").orElse("");
    return NUMBER.matcher(length).matches()
        ? OptionalLong.of(Long.parseLong(length))
        : OptionalLong.empty();
  }

  /** A URL without the angle brackets that older tools write around it. */
  static String withoutBrackets(String url) {
    String text = url.strip();
    return text.startsWith("<") && text.endsWith(">")
        ? text.substring(1, text.length() - 1).strip()
        : text;
  }
}
