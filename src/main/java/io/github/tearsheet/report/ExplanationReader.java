package io.github.tearsheet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads explanations from their text, whose form is described at the top of {@code
 * explanations.txt}. It is a strict reader: the text is ours, and an error in it must fail a test.
 */
final class ExplanationReader {

  private static final String RESOURCE = "explanations.txt";

  private final List<String> lines;

  /** The index of the line at hand. */
  private int at;

  private ExplanationReader(List<String> lines) {
    this.lines = lines;
  }

  /** The explanations of all codes. */
  static Map<DiagnosticCode, Explanation> readAll() {
    try (InputStream in = ExplanationReader.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return readAll(new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The explanations of all codes.
   *
   * @throws IllegalStateException if a code has none or two, or a line is not as it should be
   */
  static Map<DiagnosticCode, Explanation> readAll(List<String> lines) {
    Map<DiagnosticCode, Explanation> all = new EnumMap<>(DiagnosticCode.class);
    ExplanationReader reader = new ExplanationReader(lines);
    for (reader.skip(); !reader.isAtEnd(); reader.skip()) {
      Explanation next = reader.read();
      if (all.put(next.code(), next) != null) {
        throw new IllegalStateException(next.code() + " is explained twice");
      }
    }
    Set<DiagnosticCode> missing = EnumSet.allOf(DiagnosticCode.class);
    missing.removeAll(all.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalStateException("not explained: " + missing);
    }
    return all;
  }

  private Explanation read() {
    DiagnosticCode code = code();
    return new Explanation(code, text("summary"), text("meaning"), example(), text("fix"));
  }

  private DiagnosticCode code() {
    String id = lines.get(at);
    DiagnosticCode code =
        Stream.of(DiagnosticCode.values())
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() -> wrong("a code"));
    at++;
    return code;
  }

  /** A field, and the indented lines below it. */
  private String text(String field) {
    List<String> words = new ArrayList<>();
    words.add(begin(field));
    while (!isAtEnd() && lines.get(at).startsWith(" ")) {
      words.add(lines.get(at++).strip());
    }
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw wrong("the text of " + field);
    }
    return text;
  }

  private List<String> example() {
    if (!begin("example").isEmpty()) {
      at--;
      throw wrong("nothing after example");
    }
    List<String> example = new ArrayList<>();
    while (!isAtEnd() && lines.get(at).startsWith("|")) {
      example.add(lines.get(at++).replaceFirst("^\\| ?", ""));
    }
    if (example.isEmpty()) {
      throw wrong("the lines of example");
    }
    return example;
  }

  /** Begins a field; returns the text on its first line. */
  private String begin(String field) {
    skip();
    String label = field + ":";
    if (isAtEnd() || !lines.get(at).startsWith(label)) {
      throw wrong(label);
    }
    return lines.get(at++).substring(label.length()).strip();
  }

  /** Passes over blank lines and comments. */
  private void skip() {
    while (!isAtEnd() && (lines.get(at).isBlank() || lines.get(at).startsWith("#"))) {
      at++;
    }
  }

  private boolean isAtEnd() {
    return at >= lines.size();
  }

  private IllegalStateException wrong(String expected) {
    return new IllegalStateException(
        "%s, line %s: %s is expected here".formatted(RESOURCE, at + 1, expected));
  }
}
