package io.github.tearsheet.diagnostic;

import java.util.Locale;

/** The severity of a diagnostic. {@code compareTo} sorts the most severe first. */
public enum Severity {
  /** A part of the page is missing, unreadable or in the wrong place. */
  ERROR,
  /** The page was read, but something in it is damaged or is uncertain. */
  WARNING,
  /** Nothing is wrong; worth knowing. */
  INFO;

  /**
   * Returns whether this severity reaches a level.
   *
   * @param level the least severe level that counts
   * @return whether this is the level or more severe
   */
  public boolean isAtLeast(Severity level) {
    return compareTo(level) <= 0;
  }

  /** {@return the name in small letters: {@code error}, {@code warning} or {@code info}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
