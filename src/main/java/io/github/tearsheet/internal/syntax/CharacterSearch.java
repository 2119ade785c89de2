package io.github.tearsheet.internal.syntax;

/**
 * Searches a text for one character. The JDK's search is many times as fast as a loop, but it goes
 * on to the end of the text; so each result is remembered, and a text that is searched line by line
 * is read once. Not thread-safe.
 */
final class CharacterSearch {

  private final String text;
  private final char wanted;

  /** The last search: where it began, and what it found. */
  private int from = -1;

  private int found = -1;

  CharacterSearch(String text, char wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** Returns the first place at an offset or after it; the end of the text if there is none. */
  int next(int start) {
    if (start < from || start > found) {
      int place = text.indexOf(wanted, start);
      from = start;
      found = place < 0 ? text.length() : place;
    }
    return found;
  }

  /** Returns the last place between two offsets; -1 if there is none. */
  int last(int start, int end) {
    int last = -1;
    for (int at = next(start); at < end; at = next(at + 1)) {
      last = at;
    }
    return last;
  }
}
