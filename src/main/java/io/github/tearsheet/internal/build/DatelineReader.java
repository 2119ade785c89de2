package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DATELINE;

import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LayoutParser.DatelineContext;
import io.github.tearsheet.internal.syntax.WhiteSpace;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.source.SourceText;
import org.antlr.v4.runtime.Token;

/** Datelines: their parts, and what is wrong with their dash. */
final class DatelineReader {

  private final SourceText source;
  private final Tokens tokens;
  private final DiagnosticCollector diagnostics;

  DatelineReader(SourceText source, Tokens tokens, DiagnosticCollector diagnostics) {
    this.source = source;
    this.tokens = tokens;
    this.diagnostics = diagnostics;
  }

  Dateline read(DatelineContext dateline) {
    Token last = lastOfPlace(dateline);
    checkDash(dateline, last);
    return Dateline.builder()
        .place(tokens.text(dateline.city, last))
        .city(tokens.text(dateline.city))
        .region(tokens.textIfThere(dateline.region))
        .agency(tokens.textIfThere(dateline.agency))
        .dash(tokens.textIfThere(dateline.dash))
        .build();
  }

  private static Token lastOfPlace(DatelineContext dateline) {
    if (dateline.close != null) {
      return dateline.close;
    }
    return dateline.region != null ? dateline.region : dateline.city;
  }

  private void checkDash(DatelineContext dateline, Token last) {
    Token dash = dateline.dash;
    if (dash == null) {
      diagnostics.add(
          DAMAGED_DATELINE,
          Tokens.span(dateline.city, last),
          "the dash behind this dateline is lost");
    } else if (dash.getText().equals("?")) {
      diagnostics.add(
          DAMAGED_DATELINE,
          Tokens.span(dateline.city, dash),
          "a question mark stands for the dateline's dash");
    } else if (Tokens.end(last) == dash.getStartIndex() || textTouches(dash)) {
      diagnostics.add(
          DAMAGED_DATELINE,
          Tokens.span(dateline.city, dash),
          "a space is missing beside the dateline's dash");
    }
  }

  private boolean textTouches(Token dash) {
    int next = Tokens.end(dash);
    return next < source.length() && !WhiteSpace.isSpaceOrLineEnd(source.content().charAt(next));
  }
}
