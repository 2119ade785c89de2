package io.github.tearsheet.internal.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The options of a caller for reading lines.
 *
 * @param credits photo credits known in addition to those of the grammar, the longest first
 * @param spacing whether blank lines separate the parts of a page
 * @param headless whether a page may lack site header, stamp and headline
 * @param bare whether a page may lack site header and stamp
 */
public record LexerOptions(List<String> credits, Spacing spacing, boolean headless, boolean bare) {

  /** No credits of the user's own; spacing to be detected. */
  static final LexerOptions DEFAULT = new LexerOptions(List.of(), Spacing.DETECT, false, false);

  /** Whether blank lines separate the parts of a page. */
  public enum Spacing {
    /** They do. */
    SPACED,
    /** There are none. */
    COMPACT,
    /** To be detected: a page without a blank line is compact. */
    DETECT
  }

  /** Sorts the credits, since one can begin as another does. */
  public static LexerOptions of(
      Collection<String> credits, Spacing spacing, boolean headless, boolean bare) {
    return new LexerOptions(
        credits.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList(),
        spacing,
        headless,
        bare);
  }
}
