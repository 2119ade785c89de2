package io.github.tearsheet.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is, the gravest first: {@code compareTo} sorts by it. */
public enum Severity {
  /** A part of the page is missing, unreadable or in the wrong place. */
  ERROR,
  /** The page was read, but something in it is damaged or cannot be told for sure. */
  WARNING,
  /** Nothing is wrong; worth knowing. */
  INFO;

  /** {@return the name in small letters: {@code error}, {@code warning} or {@code info}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
