package io.github.tearsheet.internal.text;

import java.io.IOException;
import java.io.Writer;

/**
 * A writer that replaces each unpaired surrogate by U+FFFD: an encoder writes a question mark for
 * it, and readers of JSON refuse its escape. Closing it leaves what it writes to open.
 */
public final class WellFormedWriter extends Writer {

  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  /**
   * The first half of a character whose second half has not been written yet; 0 if there is none.
   */
  private char high;

  /** Writes to {@code out}. */
  public WellFormedWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int end = offset + length;
    int from = offset;
    for (int i = offset; i < end; i++) {
      char c = characters[i];
      if (high != 0 || Character.isSurrogate(c)) {
        out.write(characters, from, i - from);
        from = i + 1;
        writeNextTo(high, c);
      }
    }
    out.write(characters, from, end - from);
  }

  private void writeNextTo(char before, char c) throws IOException {
    high = 0;
    if (before != 0 && Character.isLowSurrogate(c)) {
      out.write(new char[] {before, c});
      return;
    }
    if (before != 0) {
      out.write(REPLACEMENT);
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      out.write(Character.isLowSurrogate(c) ? REPLACEMENT : c);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() {}
}
