package io.github.tearsheet.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line ends of a text in which they are mixed. CR CR LF, which a file gets when it is converted
 * twice, is one line end, unless more lines end in a single CR.
 *
 * @param text the text
 * @param ending the line end that most lines have, of LF and CRLF; the first if they are equally
 *     many
 * @param areDoubled whether CR CR LF is one line end
 * @param areMostlyDoubled whether most lines end so: then no blank line is the page's own
 */
record LineEnds(String text, String ending, boolean areDoubled, boolean areMostlyDoubled) {

  private static final Pattern ANY = Pattern.compile("\\r*\\n|\\r+");

  static LineEnds of(String text) {
    int lf = 0;
    int crlf = 0;
    int doubled = 0;
    int cr = 0;
    Matcher end = ANY.matcher(text);
    while (end.find()) {
      int returns = end.end() - end.start() - 1;
      if (text.charAt(end.end() - 1) == '\r') {
        cr += returns + 1;
      } else {
        lf += returns == 0 ? 1 : 0;
        crlf += returns == 0 ? 0 : 1;
        doubled += returns > 1 ? 1 : 0;
      }
    }
    boolean crlfFirst = text.indexOf('\n') == text.indexOf("\r\n") + 1;
    boolean returned = crlf > lf || (crlf == lf && crlfFirst);
    return new LineEnds(
        text, returned ? "\r\n" : "\n", doubled > cr, doubled > cr && 2 * doubled > lf + crlf);
  }

  /** Returns the text with all lines ended in the same way. */
  String unified() {
    return text.replaceAll(areDoubled ? "\\r*\\n|\\r" : "\\r?\\n|\\r", ending);
  }
}
