package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** GitLab's code quality report: an array of diagnostics, whose fingerprints must differ. */
final class GitLabReport implements ReportWriter {

  private static final Map<Severity, String> SEVERITIES =
      Map.of(Severity.ERROR, "major", Severity.WARNING, "minor", Severity.INFO, "info");

  private final JsonGenerator json;
  private final ReportSettings settings;

  GitLabReport(Writer out, ReportSettings settings) {
    this.settings = settings;
    json = new Json().generator(out);
    json.writeStartArray();
  }

  @Override
  public void write(PageDiagnostics page) {
    Location location = Location.of(page.source().origin(), settings.base());
    List<String> fingerprints = Fingerprints.unique(page, settings.base());
    for (int i = 0; i < page.diagnostics().size(); i++) {
      write(page.diagnostics().get(i), location, fingerprints.get(i));
    }
  }

  private void write(Diagnostic diagnostic, Location location, String fingerprint) {
    String entry = location.inEntry(diagnostic.start());
    json.writeStartObject();
    json.writeStringProperty(
        "description", diagnostic.code() + ": " + entry + diagnostic.message());
    json.writeStringProperty("check_name", diagnostic.code().label());
    json.writeStringProperty("fingerprint", fingerprint);
    json.writeStringProperty("severity", SEVERITIES.get(diagnostic.severity()));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", location.file());
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", location.isFile() ? diagnostic.start().line() : 1);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
