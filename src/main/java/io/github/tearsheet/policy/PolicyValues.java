package io.github.tearsheet.policy;

import io.github.tearsheet.Layout;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.internal.names.DiagnosticCodeParser;
import io.github.tearsheet.internal.names.NearestName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The values of a policy as people write them, in a file or as options. Each method throws an
 * {@link IllegalArgumentException} with a message for them.
 */
final class PolicyValues {

  private PolicyValues() {}

  /** Parses a level: {@code error}, {@code warning} or {@code info}. */
  static Severity severity(String text) {
    return named("level", text, Severity.values(), Severity::label);
  }

  /** Parses the name of a layout. */
  static Layout layout(String text) {
    return named("layout", text, Layout.values(), Layout::label);
  }

  private static <E> E named(String what, String text, E[] values, Function<E, String> name) {
    List<String> names = Arrays.stream(values).map(name).toList();
    return Arrays.stream(values)
        .filter(value -> name.apply(value).equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown %s '%s': %s".formatted(what, text, NearestName.advice(text, names))));
  }

  /** Parses codes, their names or beginnings, separated by commas. */
  static Set<DiagnosticCode> codes(String text) {
    Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
    for (String item : list(text)) {
      codes.addAll(DiagnosticCodeParser.parseGroup(item));
    }
    return codes;
  }

  /** Splits a list at its commas, except those of {@code {a,b}} in a pattern. */
  static String[] list(String text) {
    String[] items = text.split(",(?![^{]*\\})", -1);
    for (int i = 0; i < items.length; i++) {
      items[i] = items[i].strip();
      if (items[i].isEmpty()) {
        throw new IllegalArgumentException(
            text.isBlank() ? "no value" : "a value is missing next to a comma: " + text);
      }
    }
    return items;
  }

  /** Resolves a path. */
  static Path path(Path folder, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("no value");
    }
    return folder.resolve(text);
  }

  /** Parses a number of 1 or more. */
  static long positive(String text) {
    try {
      long number = Long.parseLong(text.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The message below says the same of both.
    }
    throw new IllegalArgumentException("'%s' is not a positive number".formatted(text));
  }

  static void checkBoolean(String text) {
    if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      throw new IllegalArgumentException("'%s' is neither true nor false".formatted(text));
    }
  }
}
