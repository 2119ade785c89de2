package io.github.tearsheet.internal.check;

import static io.github.tearsheet.diagnostic.DiagnosticCode.BYTE_ORDER_MARK;
import static io.github.tearsheet.diagnostic.DiagnosticCode.CONTROL_CHARACTER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVALID_ENCODING;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVISIBLE_CHARACTER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MIXED_LINE_ENDINGS;
import static io.github.tearsheet.diagnostic.DiagnosticCode.REPLACEMENT_CHARACTER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.SURROUNDING_WHITE_SPACE;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.internal.syntax.WhiteSpace;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.HexFormat;

/** Looks at the characters of a page: for control characters, wrong decoding, white space. */
public final class CharacterCheck {

  private static final char BYTE_ORDER_MARK_CHARACTER = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** The characters of Windows-1252 in the range of the C1 control characters. */
  private static final String WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  private final SourceText source;
  private final String text;
  private final int end;
  private final DiagnosticCollector diagnostics;

  /** Whether U+FFFD has been reported already, as bytes that are not UTF-8. */
  private final boolean replacementsKnown;

  private final UnusualCharacters unusual;
  private int nextUnusual;

  private String firstLineEnding = "";
  private final Occurrences otherLineEndings = new Occurrences();

  private CharacterCheck(
      SourceText source, int end, UnusualCharacters unusual, DiagnosticCollector diagnostics) {
    this.source = source;
    this.text = source.content();
    this.end = end;
    this.diagnostics = diagnostics;
    this.replacementsKnown = source.firstMalformed().isPresent();
    this.unusual = unusual;
  }

  /** Checks the characters of a text up to {@code end}. */
  public static void check(
      SourceText source, int end, UnusualCharacters unusual, DiagnosticCollector diagnostics) {
    int malformed = source.firstMalformed().orElse(end);
    if (malformed < end) {
      diagnostics.add(
          INVALID_ENCODING,
          new SourceSpan(malformed, malformed + 1),
          "invalid encoding: bytes that are not UTF-8, read as U+FFFD");
    }
    new CharacterCheck(source, end, unusual, diagnostics).checkLines();
  }

  private void checkLines() {
    int start = 0;
    if (end > 0 && text.charAt(0) == BYTE_ORDER_MARK_CHARACTER) {
      diagnostics.add(
          BYTE_ORDER_MARK, new SourceSpan(0, 1), "byte-order mark: the text begins with one");
      start = 1;
    }
    for (int line = source.firstLine(); start < end; line++) {
      int lineEnd = Math.min(source.lineEnd(line), end);
      checkLine(start, lineEnd);
      start = lineEnd < end ? checkLineEnding(lineEnd) : end;
    }
    reportLineEndings();
  }

  private void reportLineEndings() {
    if (otherLineEndings.isEmpty()) {
      return;
    }
    int first = otherLineEndings.first();
    String ending = lineEnding(first);
    diagnostics.add(
        MIXED_LINE_ENDINGS,
        new SourceSpan(first, first + ending.length()),
        "mixed line endings: the lines before end with %s, this one with %s (%s on this page)"
            .formatted(
                name(firstLineEnding),
                name(ending),
                otherLineEndings.count("line differs", "lines differ")));
  }

  private void checkLine(int start, int lineEnd) {
    skipUnusual(start);
    if (hasUnusualBefore(lineEnd)) {
      checkUnusual(lineEnd);
    }
    checkSurroundings(start, lineEnd);
  }

  /** The line ending above is not a part of the line. */
  private void skipUnusual(int lineStart) {
    while (hasUnusualBefore(lineStart)) {
      nextUnusual++;
    }
  }

  private boolean hasUnusualBefore(int offset) {
    return nextUnusual < unusual.count() && unusual.place(nextUnusual) < offset;
  }

  private void checkUnusual(int lineEnd) {
    Occurrences control = new Occurrences();
    Occurrences invisible = new Occurrences();
    Occurrences wrong = new Occurrences();
    for (; hasUnusualBefore(lineEnd); nextUnusual++) {
      int at = unusual.place(nextUnusual);
      char c = text.charAt(at);
      if (Character.isISOControl(c) && c != '\t') {
        control.add(at);
      } else if (WhiteSpace.isInvisible(c)) {
        invisible.add(at);
      } else if (isWronglyDecoded(c, at) || isUnpaired(c, at)) {
        wrong.add(at);
      }
    }
    if (!invisible.isEmpty()) {
      String problem = "invisible character: " + codePoint(invisible.first());
      report(INVISIBLE_CHARACTER, problem, 1, invisible);
    }
    if (!control.isEmpty()) {
      String problem = "control character: " + codePoint(control.first());
      report(CONTROL_CHARACTER, problem, 1, control);
    }
    if (!wrong.isEmpty()) {
      String problem = "wrong character: lost or decoded wrongly";
      report(REPLACEMENT_CHARACTER, problem, lengthOfWrong(wrong.first()), wrong);
    }
  }

  private void report(DiagnosticCode code, String problem, int length, Occurrences found) {
    diagnostics.add(
        code,
        new SourceSpan(found.first(), found.first() + length),
        problem + " (" + found.count("place", "places") + " on this line)");
  }

  private int lengthOfWrong(int at) {
    char c = text.charAt(at);
    return c == REPLACEMENT || Character.isSurrogate(c) ? 1 : 2;
  }

  /** Half of a character beyond the basic plane. */
  private boolean isUnpaired(char c, int at) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= end || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /**
   * U+FFFD, or the first half of a character that was UTF-8 and read as Windows-1252: a dash
   * becomes {@code â€”}, an accented letter {@code Ã©}.
   */
  private boolean isWronglyDecoded(char c, int at) {
    if (c == REPLACEMENT) {
      return !replacementsKnown;
    }
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case 'â' -> next == '€' || next == '\u0080' || next == '„';
      case 'Ã', 'Â', 'Ð', 'Ñ' ->
          (next >= '\u0080' && next <= '\u00BF') || WINDOWS_1252.indexOf(next) >= 0;
      default -> false;
    };
  }

  /** White space around a line of text; a line of nothing else is blank and all right. */
  private void checkSurroundings(int start, int lineEnd) {
    int first = start;
    while (first < lineEnd && WhiteSpace.isSpace(text.charAt(first))) {
      first++;
    }
    if (first == lineEnd) {
      return;
    }
    if (hasWhiteSpace(start, first)) {
      diagnostics.add(
          SURROUNDING_WHITE_SPACE,
          new SourceSpan(start, first),
          "surrounding white space: before the text of the line");
    }
    int last = lineEnd;
    while (WhiteSpace.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (hasWhiteSpace(last, lineEnd)) {
      diagnostics.add(
          SURROUNDING_WHITE_SPACE,
          new SourceSpan(last, lineEnd),
          "surrounding white space: after the text of the line");
    }
  }

  /**
   * Returns whether more than invisible characters is between two offsets, which are reported as
   * such.
   */
  private boolean hasWhiteSpace(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!WhiteSpace.isInvisible(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Compares a line's ending with the first and returns where the next line starts. */
  private int checkLineEnding(int at) {
    String ending = lineEnding(at);
    if (firstLineEnding.isEmpty()) {
      firstLineEnding = ending;
    } else if (!ending.equals(firstLineEnding)) {
      otherLineEndings.add(at);
    }
    return at + ending.length();
  }

  private String lineEnding(int at) {
    return text.charAt(at) == '\n' ? "\n" : text.startsWith("\r\n", at) ? "\r\n" : "\r";
  }

  private static String name(String lineEnding) {
    return switch (lineEnding) {
      case "\n" -> "LF";
      case "\r\n" -> "CRLF";
      default -> "CR";
    };
  }

  private String codePoint(int at) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits(text.charAt(at));
  }
}
