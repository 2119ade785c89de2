package io.github.tearsheet.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML with only such characters as XML can have. The JDK's writer would leave line ends in
 * attributes as they are, where readers take them for blanks.
 */
final class Xml {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the start tag of the last element can still get attributes. */
  private boolean inTag;

  Xml(Writer out) {
    this.out = out;
  }

  void startDocument() {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  Xml start(String element) {
    endTag();
    write("<" + element);
    open.push(element);
    inTag = true;
    return this;
  }

  Xml attribute(String name, String value) {
    String escaped = escaped(value).replace("\t", "&#9;").replace("\n", "&#10;");
    write(" " + name + "=\"" + escaped + "\"");
    return this;
  }

  Xml text(String text) {
    endTag();
    write(escaped(text));
    return this;
  }

  /** Writes elements that are XML already. */
  Xml elements(String written) {
    endTag();
    write(written);
    return this;
  }

  Xml end() {
    endTag();
    write("</" + open.pop() + ">");
    return this;
  }

  Xml newLine() {
    endTag();
    write("\n");
    return this;
  }

  private void endTag() {
    if (inTag) {
      write(">");
      inTag = false;
    }
  }

  /** Escapes markup; what XML 1.0 cannot hold becomes U+FFFD. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= ' ' && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
