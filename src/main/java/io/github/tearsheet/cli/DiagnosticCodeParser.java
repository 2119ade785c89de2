package io.github.tearsheet.cli;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parser of codes as people type them: {@code TS103}, {@code ts103} or {@code
 * invalid-update-stamp}.
 */
final class DiagnosticCodeParser {

  /** The largest edit distance at which a short word is still recognised. */
  private static final int MAX_DISTANCE = 2;

  private DiagnosticCodeParser() {}

  /**
   * Returns a code by its id or its name, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest one
   */
  static DiagnosticCode parse(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException(unknown(text)));
  }

  /** Returns whether a code is about a dump, not a page. */
  static boolean isOfDump(DiagnosticCode code) {
    return code.id().startsWith("TS4");
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
        nearest(text, known)
            .flatMap(DiagnosticCodeParser::find)
            .map(code -> "Did you mean %s (%s)?".formatted(code, code.label()))
            .orElse("The command \"explain\" lists all codes.");
    return "Unknown code '%s'. %s".formatted(text, advice);
  }

  /**
   * Returns the known word with the smallest edit distance, ignoring case; the first of several.
   * Empty if all are too different.
   */
  static Optional<String> nearest(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(MAX_DISTANCE, word.length() / 2);
    return known.stream()
        .map(
            candidate ->
                new Candidate(candidate, distance(typed, candidate.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::word);
  }

  private record Candidate(String word, int distance) {}

  /**
   * Returns the edit distance of two words (optimal string alignment): letters inserted, deleted,
   * replaced, or two neighbours exchanged.
   */
  private static int distance(String from, String to) {
    int[][] distances = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : smallest(distances, from, i, to, j);
      }
    }
    return distances[from.length()][to.length()];
  }

  private static int smallest(int[][] distances, String from, int i, String to, int j) {
    char last = from.charAt(i - 1);
    char wanted = to.charAt(j - 1);
    int smallest = distances[i - 1][j - 1] + (last == wanted ? 0 : 1);
    smallest = Math.min(smallest, distances[i - 1][j] + 1);
    smallest = Math.min(smallest, distances[i][j - 1] + 1);
    boolean exchanged = i > 1 && j > 1 && last == to.charAt(j - 2) && from.charAt(i - 2) == wanted;
    return exchanged ? Math.min(smallest, distances[i - 2][j - 2] + 1) : smallest;
  }
}
