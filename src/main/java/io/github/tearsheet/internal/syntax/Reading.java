package io.github.tearsheet.internal.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How a page is read.
 *
 * @param credits photo credits known beside those of the grammar, the longest first
 * @param spacing whether blank lines part the page's parts
 * @param headless whether site header, stamp and headline are left out
 */
public record Reading(List<String> credits, Spacing spacing, boolean headless) {

  /** Whether blank lines part the parts of a page. */
  public enum Spacing {
    /** They do. */
    SPACED,
    /** There are none. */
    COMPACT,
    /** To be seen: no blank line on the page means that there are none. */
    UNKNOWN
  }

  /** The longest credit goes first, for one can begin as another does. */
  public Reading(Collection<String> credits, Spacing spacing, boolean headless) {
    this(
        credits.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList(),
        spacing,
        headless);
  }
}
