package io.github.tearsheet.cli;

import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Part;
import io.github.tearsheet.model.PartKind;
import io.github.tearsheet.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** A part of a page, or a marked piece inside one, under its name; it is on one line. */
record NamedSpan(PartName name, SourceSpan span) {

  /** Returns the parts of a parsed page in their order, each before the pieces inside it. */
  static List<NamedSpan> of(Page page) {
    List<NamedSpan> spans = new ArrayList<>();
    page.parts().forEach(part -> add(spans, part));
    return spans;
  }

  private static void add(List<NamedSpan> spans, Part part) {
    PartName.of(part.kind())
        .ifPresent(name -> spans.add(new NamedSpan(name, part.span().orElseThrow())));
    // A line that only names an agency needs no mark for it.
    if (part.kind() != PartKind.SOURCE_LINE && part.kind() != PartKind.SIGN_OFF) {
      part.parts().forEach(inside -> add(spans, inside));
    }
  }
}
