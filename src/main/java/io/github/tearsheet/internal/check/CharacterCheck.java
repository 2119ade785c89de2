package io.github.tearsheet.internal.check;

import static io.github.tearsheet.diagnostic.DiagnosticCode.BYTE_ORDER_MARK;
import static io.github.tearsheet.diagnostic.DiagnosticCode.CONTROL_CHARACTER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVALID_ENCODING;
import static io.github.tearsheet.diagnostic.DiagnosticCode.INVISIBLE_CHARACTER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.MIXED_LINE_ENDINGS;
import static io.github.tearsheet.diagnostic.DiagnosticCode.REPLACEMENT_CHARACTER;
import static io.github.tearsheet.diagnostic.DiagnosticCode.SURROUNDING_WHITE_SPACE;

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
  private int firstOther = -1;
  private int others;

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
    if (others > 0) {
      diagnostics.add(
          MIXED_LINE_ENDINGS,
          new SourceSpan(firstOther, firstOther + lineEnding(firstOther).length()),
          "mixed line endings: the lines before end with %s, this one with %s (%s on this page)"
              .formatted(
                  name(firstLineEnding),
                  name(lineEnding(firstOther)),
                  Count.of(others, "line differs", "lines differ")));
    }
  }

  private void checkLine(int start, int lineEnd) {
    checkCharacters(start, lineEnd);
    checkSurroundings(start, lineEnd);
  }

  private void checkCharacters(int start, int lineEnd) {
    int firstControl = -1;
    int controls = 0;
    int firstWrong = -1;
    int wrong = 0;
    int firstInvisible = -1;
    int invisible = 0;
    skipUnusual(start);
    for (; nextUnusual < unusual.count() && unusual.place(nextUnusual) < lineEnd; nextUnusual++) {
      int at = unusual.place(nextUnusual);
      char c = text.charAt(at);
      if (Character.isISOControl(c) && c != '\t') {
        firstControl = controls++ == 0 ? at : firstControl;
      } else if (WhiteSpace.isInvisible(c)) {
        firstInvisible = invisible++ == 0 ? at : firstInvisible;
      } else if (isWronglyDecoded(c, at) || isUnpaired(c, at)) {
        firstWrong = wrong++ == 0 ? at : firstWrong;
      }
    }
    if (invisible > 0) {
      diagnostics.add(
          INVISIBLE_CHARACTER,
          new SourceSpan(firstInvisible, firstInvisible + 1),
          "invisible character: U+"
              + HexFormat.of().withUpperCase().toHexDigits(text.charAt(firstInvisible))
              + " ("
              + Count.of(invisible, "place", "places")
              + " on this line)");
    }
    if (controls > 0) {
      diagnostics.add(
          CONTROL_CHARACTER,
          new SourceSpan(firstControl, firstControl + 1),
          "control character: "
              + codePoint(firstControl)
              + " ("
              + Count.of(controls, "place", "places")
              + " on this line)");
    }
    if (wrong > 0) {
      diagnostics.add(
          REPLACEMENT_CHARACTER,
          new SourceSpan(firstWrong, firstWrong + lengthOfWrong(firstWrong)),
          "wrong character: lost or decoded wrongly ("
              + Count.of(wrong, "place", "places")
              + " on this line)");
    }
  }

  /** The line ending above is not a part of the line. */
  private void skipUnusual(int lineStart) {
    while (nextUnusual < unusual.count() && unusual.place(nextUnusual) < lineStart) {
      nextUnusual++;
    }
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
      firstOther = others++ == 0 ? at : firstOther;
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

  /** Of a control character: all are below U+0100. */
  private String codePoint(int at) {
    return "U+00" + HexFormat.of().withUpperCase().toHexDigits((byte) text.charAt(at));
  }
}
