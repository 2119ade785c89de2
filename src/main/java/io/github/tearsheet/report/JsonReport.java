package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** JSON Lines: an object a diagnostic, as {@code parse} writes it, with page and fingerprint. */
final class JsonReport implements ReportWriter {

  private final Json format = new Json();
  private final Writer out;
  private final ReportSettings settings;

  JsonReport(Writer out, ReportSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  @Override
  public void write(PageDiagnostics page) {
    List<String> fingerprints = Fingerprints.unique(page, settings.base());
    for (int i = 0; i < page.diagnostics().size(); i++) {
      write(page.source(), page.diagnostics().get(i), fingerprints.get(i));
    }
  }

  private void write(SourceText source, Diagnostic diagnostic, String fingerprint) {
    try (JsonGenerator json = format.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("source", source.name());
      json.writeNumberProperty("page", source.origin().pageNumber());
      json.writeStringProperty("code", diagnostic.code().id());
      json.writeStringProperty("name", diagnostic.code().label());
      json.writeStringProperty("severity", diagnostic.severity().label());
      json.writeStringProperty("message", diagnostic.message());
      json.writeNumberProperty("line", diagnostic.start().line());
      json.writeNumberProperty("column", diagnostic.start().column());
      json.writeNumberProperty("endLine", diagnostic.end().line());
      json.writeNumberProperty("endColumn", diagnostic.end().column());
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
