package io.github.tearsheet.policy;

import io.github.tearsheet.internal.names.DiagnosticCodeParser;
import io.github.tearsheet.internal.names.NearestName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a policy's file. */
final class PolicyKeys {

  static final String ROOT = "root";

  /** The keys for a whole run, which a file further down the tree cannot set. */
  private static final List<String> RUN_KEYS =
      List.of("fail-level", "baseline", "base", "formats", "max-diagnostics");

  private static final List<String> KEYS =
      Stream.of(
              RUN_KEYS,
              List.of(ROOT, "ignore", "select", "exclude", "layout", "credits"),
              List.of("severity.CODE", "ignore.CODE", "layout.NAME"))
          .flatMap(List::stream)
          .toList();

  private PolicyKeys() {}

  /** Returns whether a key holds for a whole run. */
  static boolean isOfRun(String key) {
    return RUN_KEYS.contains(key);
  }

  /**
   * Sets a key.
   *
   * @param folder the folder that paths start from
   */
  static void set(Policy.Builder policy, Path folder, String key, String value) {
    switch (key) {
      case "fail-level" -> policy.failLevel(PolicyValues.severity(value));
      case "baseline" -> policy.baseline(PolicyValues.path(folder, value));
      case "base" -> policy.base(PolicyValues.path(folder, value).normalize());
      case "formats" -> policy.formats(formats(folder, value));
      case "max-diagnostics" -> policy.maxDiagnostics(PolicyValues.positive(value));
      case "ignore" -> policy.addAllIgnored(PolicyValues.codes(value));
      case "select" -> policy.selected(PolicyValues.codes(value));
      case "exclude" -> policy.exclude(PolicyValues.list(value));
      // Also a rule: it comes after the rules of the files above.
      case "layout" ->
          policy.layout(PolicyValues.layout(value)).layoutIn(PolicyValues.layout(value), "**");
      case "credits" -> policy.addCredits(PolicyValues.list(value));
      case ROOT ->
          throw new IllegalArgumentException(
              "root is a key of files only: it ends the search for files above");
      default -> setDotted(policy, key, value);
    }
  }

  /** Resolves the files of reports. */
  private static List<String> formats(Path folder, String value) {
    return Arrays.stream(PolicyValues.list(value))
        .map(format -> format.split("=", 2))
        .map(
            parts ->
                parts.length == 1 || parts[1].equals("-")
                    ? parts[0]
                    : parts[0] + "=" + PolicyValues.path(folder, parts[1]))
        .toList();
  }

  private static void setDotted(Policy.Builder policy, String key, String value) {
    int dot = key.indexOf('.');
    String name = key.substring(dot + 1);
    switch (dot < 0 ? "" : key.substring(0, dot)) {
      case "severity" ->
          policy.severity(DiagnosticCodeParser.parse(name), PolicyValues.severity(value));
      case "ignore" ->
          policy.ignoreIn(DiagnosticCodeParser.parseGroup(name), PolicyValues.list(value));
      case "layout" -> policy.layoutIn(PolicyValues.layout(name), PolicyValues.list(value));
      default ->
          throw new IllegalArgumentException(
              NearestName.of(key, KEYS)
                  .map(nearest -> "unknown key: did you mean %s?".formatted(nearest))
                  .orElse("unknown key"));
    }
  }
}
