package io.github.tearsheet.internal.check;

/**
 * Passes over the printing characters of ASCII, of which nearly all text is. They are looked at in
 * an array, chunk by chunk: asking a text for each of its characters takes several times as long.
 */
final class PlainCharacters {

  private static final int CHUNK = 512;

  private final String text;
  private final int end;
  private final char[] chunk;
  private int chunkStart;
  private int chunkEnd;

  PlainCharacters(String text, int end) {
    this.text = text;
    this.end = end;
    chunk = new char[Math.min(CHUNK, end)];
  }

  /** The first character at or behind a place that is not plain; asked from front to back. */
  int next(int from) {
    int at = from;
    while (at < end) {
      if (at >= chunkEnd) {
        chunkStart = at;
        chunkEnd = Math.min(end, at + chunk.length);
        text.getChars(chunkStart, chunkEnd, chunk, 0);
      }
      int i = at - chunkStart;
      int last = chunkEnd - chunkStart;
      while (i < last && chunk[i] >= ' ' && chunk[i] < '\u007F') {
        i++;
      }
      at = chunkStart + i;
      if (i < last) {
        return at;
      }
    }
    return end;
  }
}
