package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MALFORMED_RECORD;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page in a line of JSON Lines. A page is not lost over another field that cannot be read.
 *
 * @param text the page's text
 * @param url its URL
 * @param crawled when it was fetched
 * @param problem what is wrong with the line
 */
record JsonRecord(
    String text, @Nullable String url, @Nullable String crawled, @Nullable DumpProblem problem) {

  /**
   * Reads a line.
   *
   * @return the pages of its objects: one, or several on a line that lacks its line ends
   * @throws DumpProblemException if it holds no page
   */
  static List<JsonRecord> parse(RawPage line, DumpOptions options) throws DumpProblemException {
    JsonObjects objects = new JsonObjects(line.bytes(), options);
    String fault = objects.fault();
    if (objects.all().isEmpty()) {
      throw new DumpProblemException(problem(line, requireNonNull(fault)));
    }
    List<JsonRecord> records = new ArrayList<>();
    DumpProblemException withoutText = null;
    for (JsonFields fields : objects.all()) {
      DumpProblem problem = problem(line, fields, fault, options);
      String text = fields.text();
      if (text != null) {
        records.add(new JsonRecord(text, fields.url(), fields.crawled(), problem));
        fault = null;
      } else if (problem != null && withoutText == null) {
        withoutText = new DumpProblemException(problem);
      }
    }
    if (records.isEmpty() && withoutText != null) {
      throw withoutText;
    }
    return records;
  }

  private static @Nullable DumpProblem problem(
      RawPage line, JsonFields fields, @Nullable String ofLine, DumpOptions options) {
    String fault = ofLine == null ? fields.fault() : ofLine;
    if (fault == null && fields.text() == null) {
      fault = noText(fields.names(), options);
    }
    return fault == null ? null : problem(line, fault);
  }

  private static DumpProblem problem(RawPage line, String fault) {
    return new DumpProblem(MALFORMED_RECORD, "line at byte %s: %s".formatted(line.offset(), fault));
  }

  /** The names of the fields of a line that has none for the text; empty if it has, or is odd. */
  static Set<String> namesWithoutText(byte[] line, DumpOptions options) {
    JsonObjects objects = new JsonObjects(line, options);
    Set<String> names = objects.fault() == null ? objects.all().get(0).names() : Set.of();
    return names.contains(options.textField()) ? Set.of() : names;
  }

  /** Returns the problem of a line without a text field. */
  static String noText(Set<String> names, DumpOptions options) {
    return "no field \"%s\": %s"
        .formatted(
            options.textField(),
            names.isEmpty()
                ? "the object has no fields"
                : "the fields are " + String.join(", ", names));
  }
}
