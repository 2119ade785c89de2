package io.github.tearsheet.internal.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How a page is read.
 *
 * @param credits photo credits known beside those of the grammar, the longest first
 * @param spacing whether blank lines part the page's parts
 * @param headless whether site header, stamp and headline may be left out
 * @param letters whether the page is known to hold letters
 */
public record Reading(List<String> credits, Spacing spacing, boolean headless, boolean letters) {

  /** Whether blank lines part the parts of a page. */
  public enum Spacing {
    /** They do. */
    SPACED,
    /** There are none. */
    COMPACT,
    /** To be seen: no blank line on the page means that there are none. */
    UNKNOWN
  }

  /** A first reading. The longest credit goes first, for one can begin as another does. */
  public static Reading first(Collection<String> credits, Spacing spacing, boolean headless) {
    return new Reading(
        credits.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList(),
        spacing,
        headless,
        false);
  }

  /** Whether the page is known to have no blank lines. */
  public boolean isCompact() {
    return spacing == Spacing.COMPACT;
  }

  Reading compact() {
    return new Reading(credits, Spacing.COMPACT, headless, letters);
  }

  Reading ofLetters() {
    return new Reading(credits, spacing, headless, true);
  }
}
