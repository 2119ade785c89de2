package io.github.tearsheet.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the simple parsers find on a page, each part with its text. */
record FiveParts(
    Optional<LocalDate> lastUpdated,
    Optional<String> headline,
    List<Caption> captions,
    Optional<String> dateline,
    List<String> paragraphs) {

  /** A caption, and the credit that is glued to it. */
  record Caption(Optional<String> credit, String text) {}

  /** The date that a stamp ends with, {@code MM/DD/YYYY}; empty if it ends otherwise. */
  static Optional<LocalDate> date(String stamp) {
    int start = stamp.length() - 10;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(stamp, start + 6, start + 10, 10),
              Integer.parseInt(stamp, start, start + 2, 10),
              Integer.parseInt(stamp, start + 3, start + 5, 10)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
