package io.github.tearsheet.internal.names;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parser of codes as people type them: {@code TS103}, {@code ts103} or {@code
 * invalid-update-stamp}.
 */
public final class DiagnosticCodeParser {

  private DiagnosticCodeParser() {}

  /**
   * Returns a code by its id or its name, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest one
   */
  public static DiagnosticCode parse(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException(unknown(text)));
  }

  /**
   * Returns the codes that a text names: one by its id or name, or all whose ids begin with it, as
   * in {@code TS2}.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest one
   */
  public static Set<DiagnosticCode> parseGroup(String text) {
    String prefix = text.toUpperCase(Locale.ROOT);
    Set<DiagnosticCode> codes =
        Arrays.stream(DiagnosticCode.values())
            .filter(code -> prefix.startsWith("TS") && code.id().startsWith(prefix))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DiagnosticCode.class)));
    return codes.isEmpty() ? Set.of(parse(text)) : codes;
  }

  private static Optional<DiagnosticCode> find(String text) {
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> names(code).anyMatch(text::equalsIgnoreCase))
        .findFirst();
  }

  private static Stream<String> names(DiagnosticCode code) {
    return Stream.of(code.id(), code.label());
  }

  private static String unknown(String text) {
    List<String> known =
        Arrays.stream(DiagnosticCode.values()).flatMap(DiagnosticCodeParser::names).toList();
    String advice =
        NearestName.of(text, known)
            .flatMap(DiagnosticCodeParser::find)
            .map(code -> "did you mean %s (%s)?".formatted(code, code.label()))
            .orElse("'tearsheet explain' lists all codes");
    return "unknown code '%s': %s".formatted(text, advice);
  }
}
