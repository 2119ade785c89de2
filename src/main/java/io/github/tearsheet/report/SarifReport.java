package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import java.io.Writer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0, an OASIS standard that GitHub and editors read: one run, its rules, its results. */
final class SarifReport implements ReportWriter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** A possible text of a link, with its brackets. */
  private static final Pattern LINK = Pattern.compile("\\\\*\\[.*](?=\\()", Pattern.DOTALL);

  private final JsonGenerator json;
  private final ReportSettings settings;

  SarifReport(Writer out, ReportSettings settings) {
    this.settings = settings;
    json = new Json().generator(out);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
  }

  private void tool() {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Tearsheet");
    json.writeStringProperty("version", settings.version());
    json.writeArrayPropertyStart("rules");
    for (DiagnosticCode code : DiagnosticCode.values()) {
      rule(code, Explanation.of(code));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(DiagnosticCode code, Explanation explanation) {
    json.writeStartObject();
    json.writeStringProperty("id", code.id());
    json.writeStringProperty("name", code.label());
    text("shortDescription", explanation.summary());
    text("fullDescription", explanation.meaning());
    text("help", explanation.fix());
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(code.defaultSeverity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", literal(text));
    json.writeEndObject();
  }

  /** Escapes what a message of SARIF would take for a placeholder or a link (3.11.5, 3.11.6). */
  private static String literal(String text) {
    String literal = text.replace("{", "{{").replace("}", "}}");
    return LINK.matcher(literal)
        .replaceAll(link -> Matcher.quoteReplacement(withoutLink(link.group())));
  }

  private static String withoutLink(String link) {
    return link.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  @Override
  public void write(PageDiagnostics page) {
    Location location = Location.of(page.source().origin(), settings.base());
    List<String> fingerprints = Fingerprints.unique(page, settings.base());
    for (int i = 0; i < page.diagnostics().size(); i++) {
      result(page.diagnostics().get(i), location, fingerprints.get(i));
    }
  }

  private void result(Diagnostic diagnostic, Location location, String fingerprint) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.code().id());
    json.writeStringProperty("level", level(diagnostic.severity()));
    text("message", diagnostic.message());
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", location.uri());
    json.writeEndObject();
    if (location.isFile()) {
      region(diagnostic);
    }
    json.writeEndObject();
    if (!location.isFile()) {
      entry(location.entry() + ":" + diagnostic.start());
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("primaryLocationLineHash", fingerprint);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void region(Diagnostic diagnostic) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", diagnostic.start().line());
    json.writeNumberProperty("startColumn", diagnostic.start().column());
    json.writeNumberProperty("endLine", diagnostic.end().line());
    json.writeNumberProperty("endColumn", diagnostic.end().column());
    json.writeEndObject();
  }

  /** The lines of an entry are not those of the file that holds it. */
  private void entry(String name) {
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("fullyQualifiedName", name);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
