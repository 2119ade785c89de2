package io.github.tearsheet.diagnostic;

import io.github.tearsheet.source.SourcePosition;
import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;

/**
 * One diagnostic of a page or a dump. If a part is missing, the span is empty and at the offset
 * where the part should be.
 *
 * <p>Immutable and thread-safe. Serialised as its components.
 *
 * @param source the name of its text
 * @param code what is wrong
 * @param severity its severity, by the options of the parser that found it
 * @param message one line for a person, without code and position; its words may change between
 *     versions, the code does not
 * @param span the range in the source, half-open, in UTF-16 units from 0
 * @param start line and column of the first character, from 1
 * @param end line and column after the last character, from 1; those of {@code start} if the span
 *     is empty
 */
public record Diagnostic(
    String source,
    DiagnosticCode code,
    Severity severity,
    String message,
    SourceSpan span,
    SourcePosition start,
    SourcePosition end)
    implements Serializable {

  /**
   * {@return the diagnostic as compilers print it: {@code page.txt:3:17: error TS103: invalid date:
   * 13/45/2016 (invalid-update-stamp)}}
   */
  @Override
  public String toString() {
    return "%s:%s: %s %s: %s (%s)"
        .formatted(source, start, severity.label(), code.id(), message, code.label());
  }
}
