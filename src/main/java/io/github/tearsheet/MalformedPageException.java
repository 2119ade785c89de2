package io.github.tearsheet;

import io.github.tearsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by those accessors of a {@link ParseResult} that insist on a page without errors. */
public final class MalformedPageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An {@code ArrayList} or an unmodifiable list: both serializable. */
  @SuppressWarnings("serial")
  private final List<Diagnostic> diagnostics;

  MalformedPageException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All findings of the page, errors and others, in the order of the text. Unmodifiable. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
