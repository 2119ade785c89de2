package io.github.tearsheet.internal.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a mistyped one most likely means. */
public final class NearestName {

  /** The largest edit distance at which a short word is still recognised. */
  private static final int MAX_DISTANCE = 2;

  private NearestName() {}

  /**
   * Returns the known word with the smallest edit distance, ignoring case; the first of several.
   * Empty if all are too different.
   */
  public static Optional<String> of(String word, Collection<String> known) {
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

  /**
   * Returns the end of a message about an unknown word: the nearest known one as a question, or all
   * known ones.
   */
  public static String advice(String word, Collection<String> known) {
    return of(word, known)
        .map(nearest -> "did you mean %s?".formatted(nearest))
        .orElseGet(() -> "it is one of " + String.join(", ", known));
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
