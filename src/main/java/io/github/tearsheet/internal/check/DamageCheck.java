package io.github.tearsheet.internal.check;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_TEXT;

import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Arrays;

/**
 * Looks for damage that a page shows without a dictionary: a question mark for a lost letter, a
 * letter for a dash, a blank before a comma, a lost name, letters of a wrong alphabet. The text
 * stays as it is.
 */
public final class DamageCheck {

  /**
   * The letters that Cyrillic ones become in a wrong code page, as in {@code „ќѕ}, {@code ?†?
   * ??™†¶*?}.
   */
  private static final String WRONG_LETTERS = "„ЂЃЉЊЌЋЏђѓљњќћџЅѕ";

  /** The one of them that is also a quote: alone it does not show damage. */
  private static final char LOW_QUOTE = '„';

  private static final String WRONG_SYMBOLS = "?*†™¶§";

  private final SourceText source;
  private final String text;
  private final int start;
  private final int end;
  private final UnusualCharacters unusual;
  private int[] places = new int[4];
  private int count;

  private DamageCheck(SourceText source, int start, int end, UnusualCharacters unusual) {
    this.source = source;
    this.text = source.content();
    this.start = start;
    this.end = end;
    this.unusual = unusual;
  }

  /** Checks a text from {@code start} to {@code end}; reports a line once, at its first place. */
  public static void check(
      SourceText source,
      int start,
      int end,
      UnusualCharacters unusual,
      DiagnosticCollector diagnostics) {
    DamageCheck check = new DamageCheck(source, start, end, unusual);
    check.find();
    check.report(diagnostics);
  }

  /** The JDK searches for one character faster than a loop can look at each. */
  private void find() {
    for (int at = find(',', start); at < end; at = find(',', at + 1)) {
      checkComma(at);
    }
    for (int at = find('?', start); at < end; at = find('?', at + 1)) {
      if (isLostLetter(at)) {
        note(at);
      }
    }
    for (int at = find('f', start); at < end; at = find('f', at + 1)) {
      if (isLetterForDash(at)) {
        note(at);
      }
    }
    findWrongAlphabet();
  }

  /** The next place of a character; the end of the text if there is none. */
  private int find(char c, int from) {
    int found = text.indexOf(c, from);
    return found < 0 ? end : found;
  }

  private void findWrongAlphabet() {
    for (int i = 0; i < unusual.count(); i++) {
      int at = unusual.place(i);
      if (at >= start && isWrongAlphabet(at)) {
        note(at);
      }
    }
  }

  private void checkComma(int at) {
    if (before(at) == ' ') {
      if (at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)) && !isInPageReferences(at)) {
        note(at - 1);
      }
    } else if (isLostName(at)) {
      note(at);
    }
  }

  /** Between a preposition and its comma: {@code editor of, a web site}. */
  private boolean isLostName(int comma) {
    int preposition = comma - " of".length();
    return (text.startsWith(" of, ", preposition) || text.startsWith(" to, ", preposition))
        && PageSyntax.losesName(text, text.lastIndexOf(' ', preposition - 1) + 1, end);
  }

  private boolean isLetterForDash(int at) {
    return before(at) == ' '
        && after(at) == ' '
        && Character.isLetter(before(at - 1))
        && Character.isLetter(after(at + 1));
  }

  private boolean isWrongAlphabet(int at) {
    char c = text.charAt(at);
    if (c != LOW_QUOTE && WRONG_LETTERS.indexOf(c) >= 0) {
      return WRONG_LETTERS.indexOf(before(at)) >= 0;
    }
    return WRONG_SYMBOLS.indexOf(c) >= 0
        && WRONG_SYMBOLS.indexOf(before(at)) >= 0
        && WRONG_SYMBOLS.indexOf(after(at)) >= 0;
  }

  /** Between a blank and a small letter, or inside a word; not in a web address. */
  private boolean isLostLetter(int at) {
    char before = before(at);
    char after = after(at);
    if (Character.isLowerCase(before) && Character.isLowerCase(after)) {
      return !isInWebAddress(at);
    }
    return before == ' ' && after == ' ' && Character.isLowerCase(after(at + 1));
  }

  private boolean isInWebAddress(int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    int dot = text.indexOf('.', start);
    return dot >= 0 && dot < at;
  }

  /** {@code (1,6 , Gazeta, 2 ,Trud)}: there a blank before a comma is common. */
  private boolean isInPageReferences(int comma) {
    char next = after(comma) == ' ' ? after(comma + 1) : after(comma);
    return Character.isDigit(before(comma - 1)) && !Character.isLowerCase(next);
  }

  private char before(int at) {
    return at > 0 ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < end ? text.charAt(at + 1) : ' ';
  }

  private void note(int at) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = at;
  }

  private void report(DiagnosticCollector diagnostics) {
    Arrays.sort(places, 0, count);
    int next = 0;
    while (next < count) {
      int lineEnd = source.lineEnd(source.position(places[next]).line());
      Occurrences onLine = new Occurrences();
      for (; next < count && places[next] < lineEnd; next++) {
        onLine.add(places[next]);
      }
      diagnostics.add(
          DAMAGED_TEXT,
          new SourceSpan(onLine.first(), onLine.first() + 1),
          "damaged text: a character was lost or replaced ("
              + onLine.count("place", "places")
              + " on this line)");
    }
  }
}
