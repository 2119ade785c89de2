package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DATELINE;

import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.DatelineLexer;
import io.github.tearsheet.internal.syntax.LineGrammar;
import io.github.tearsheet.internal.syntax.LinePart;
import io.github.tearsheet.internal.syntax.WhiteSpace;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds datelines, and reports what is wrong with their dash. */
final class DatelineBuilder {

  private final Lines lines;
  private final DiagnosticCollector diagnostics;

  DatelineBuilder(Lines lines, DiagnosticCollector diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** Builds a dateline from the token that holds all of it. */
  Dateline build(Token dateline) {
    List<LinePart> parts =
        LineGrammar.DATELINE.parts(lines.content(), dateline.getStartIndex(), Lines.end(dateline));
    LinePart city = Objects.requireNonNull(LineGrammar.first(parts, DatelineLexer.CITY));
    LinePart region = LineGrammar.first(parts, DatelineLexer.REGION);
    LinePart agency = LineGrammar.first(parts, DatelineLexer.AGENCY);
    LinePart dash = LineGrammar.first(parts, DatelineLexer.DASH);
    int placeEnd = agency != null ? agency.end() : region != null ? region.end() : city.end();
    SourceSpan place = new SourceSpan(city.start(), placeEnd);
    checkDash(place, dash);
    return Dateline.builder()
        .place(lines.text(place))
        .city(lines.text(city))
        .region(lines.text(region, region == null ? 0 : commaAndSpace(region), 0))
        .agency(lines.text(agency, 1, 1))
        .dash(lines.text(dash, 0, 0))
        .build();
  }

  /** The length of the comma that opens a region, with the white space after it. */
  private int commaAndSpace(LinePart region) {
    int at = region.start() + 1;
    while (WhiteSpace.isSpace(lines.content().charAt(at))) {
      at++;
    }
    return at - region.start();
  }

  private void checkDash(SourceSpan place, @Nullable LinePart dash) {
    if (dash == null) {
      diagnostics.add(DAMAGED_DATELINE, place, "damaged dateline: its dash is lost");
      return;
    }
    SourceSpan span = new SourceSpan(place.start(), dash.end());
    if (lines.content().charAt(dash.start()) == '?') {
      diagnostics.add(
          DAMAGED_DATELINE, span, "damaged dateline: a question mark replaces its dash");
    } else if (place.end() == dash.start() || textTouches(dash)) {
      diagnostics.add(
          DAMAGED_DATELINE, span, "damaged dateline: a space is missing next to its dash");
    }
  }

  private boolean textTouches(LinePart dash) {
    String text = lines.content();
    return dash.end() < text.length() && !WhiteSpace.isSpaceOrLineEnd(text.charAt(dash.end()));
  }
}
