package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** JSON Lines: an object a finding, as {@code parse} writes it, with page and fingerprint. */
final class JsonReport implements ReportWriter {

  private final Writer out;
  private final ReportSettings settings;

  JsonReport(Writer out, ReportSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  @Override
  public void write(PageFindings page) {
    List<String> fingerprints = Fingerprints.unique(page, settings.base());
    for (int i = 0; i < page.findings().size(); i++) {
      write(page.source(), page.findings().get(i), fingerprints.get(i));
    }
  }

  private void write(SourceText source, Diagnostic finding, String fingerprint) {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("source", source.name());
      json.writeNumberProperty("page", source.origin().pageNumber());
      json.writeStringProperty("code", finding.code().id());
      json.writeStringProperty("name", finding.code().label());
      json.writeStringProperty("severity", finding.severity().label());
      json.writeStringProperty("message", finding.message());
      json.writeNumberProperty("line", finding.start().line());
      json.writeNumberProperty("column", finding.start().column());
      json.writeNumberProperty("endLine", finding.end().line());
      json.writeNumberProperty("endColumn", finding.end().column());
      json.writeStringProperty("fingerprint", fingerprint);
      json.writeEndObject();
    }
    try {
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // Each line is whole.
  }
}
