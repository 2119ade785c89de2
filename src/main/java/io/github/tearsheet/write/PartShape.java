package io.github.tearsheet.write;

import io.github.tearsheet.internal.shape.Column;
import io.github.tearsheet.internal.shape.Pick;
import io.github.tearsheet.internal.shape.Shape;
import io.github.tearsheet.internal.shape.ValueSink;
import io.github.tearsheet.model.Part;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Locale;

/** A part with its range and the parts inside it, which are of the same shape. */
final class PartShape implements Shape<Part> {

  @Override
  public void write(Part part, ValueSink sink) {
    sink.startObject();
    sink.name("kind");
    sink.text(part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    part.span().ifPresent(span -> writeSpan(sink, span));
    sink.name("text");
    sink.text(part.text());
    if (!part.parts().isEmpty()) {
      sink.name("parts");
      list().write(part.parts(), sink);
    }
    sink.endObject();
  }

  private static void writeSpan(ValueSink sink, SourceSpan span) {
    sink.name("span");
    sink.startList();
    sink.number(span.start());
    sink.number(span.end());
    sink.endList();
  }

  @Override
  public Shape<Part> only(Pick pick) {
    return this;
  }

  /** A row does not have parts. */
  @Override
  public List<Column<Part>> columns(String name, List<String> path) {
    return List.of();
  }

  /** Parts cannot be picked by name. */
  @Override
  public void addPaths(String path, List<String> paths) {}
}
