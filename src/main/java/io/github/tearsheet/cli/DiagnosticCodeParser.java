package io.github.tearsheet.cli;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Codes as people type them: {@code TS103}, {@code ts103} or {@code invalid-update-stamp}. */
final class DiagnosticCodeParser {

  /** How many slips a short word may have and still be recognised. */
  private static final int SLIPS = 2;

  private DiagnosticCodeParser() {}

  /**
   * A code by its id or its name, in capitals or not.
   *
   * @throws IllegalArgumentException if there is none, with the nearest one in its message
   */
  static DiagnosticCode parse(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException(unknown(text)));
  }

  /** Whether a code is that of a dump, not of a page. */
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
   * The known word that a word was probably meant to be, in capitals or not: the one that the
   * fewest slips part from it, the first of several. Empty if all are too different.
   */
  static Optional<String> nearest(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    int most = Math.max(SLIPS, word.length() / 2);
    return known.stream()
        .map(candidate -> new Slips(candidate, slips(typed, candidate.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.count() <= most)
        .min(Comparator.comparingInt(Slips::count))
        .map(Slips::word);
  }

  private record Slips(String word, int count) {}

  /**
   * How many slips make one word of another: a letter too many, too few, wrong, or two neighbours
   * exchanged (the distance of optimal string alignment).
   */
  private static int slips(String from, String to) {
    int[][] slips = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, from, i, to, j);
      }
    }
    return slips[from.length()][to.length()];
  }

  private static int fewest(int[][] slips, String from, int i, String to, int j) {
    char last = from.charAt(i - 1);
    char wanted = to.charAt(j - 1);
    int fewest = slips[i - 1][j - 1] + (last == wanted ? 0 : 1);
    fewest = Math.min(fewest, slips[i - 1][j] + 1);
    fewest = Math.min(fewest, slips[i][j - 1] + 1);
    boolean exchanged = i > 1 && j > 1 && last == to.charAt(j - 2) && from.charAt(i - 2) == wanted;
    return exchanged ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
