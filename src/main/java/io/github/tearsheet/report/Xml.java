package io.github.tearsheet.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, without the checked exceptions and with only such characters as XML can have. */
final class Xml {

  private final XMLStreamWriter out;

  Xml(Writer out) {
    try {
      this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  void startDocument() {
    write(() -> out.writeStartDocument("UTF-8", "1.0"));
    newLine();
  }

  Xml start(String element) {
    write(() -> out.writeStartElement(element));
    return this;
  }

  Xml attribute(String name, String value) {
    write(() -> out.writeAttribute(name, clean(value)));
    return this;
  }

  Xml text(String text) {
    write(() -> out.writeCharacters(clean(text)));
    return this;
  }

  Xml end() {
    write(out::writeEndElement);
    return this;
  }

  Xml newLine() {
    write(() -> out.writeCharacters("\n"));
    return this;
  }

  void endDocument() {
    write(out::writeEndDocument);
    write(out::flush);
  }

  /** What XML 1.0 cannot hold becomes U+FFFD. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> clean.appendCodePoint(isAllowed(character) ? character : 0xFFFD));
    return clean.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static UncheckedIOException failure(XMLStreamException e) {
    return new UncheckedIOException(new IOException(e.getMessage(), e));
  }
}
