package io.github.tearsheet;

import io.github.tearsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@link ParseResult#articleOrThrow()}, which insists on an article without errors. Its
 * message is the findings, a line each as compilers print them; of a listing it says that it is
 * one.
 */
public final class MalformedPageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Serializable, as {@code List.copyOf} makes it. */
  @SuppressWarnings("serial")
  private final List<Diagnostic> diagnostics;

  MalformedPageException(String message, List<Diagnostic> diagnostics) {
    super(message);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** One whose message is the findings, a line each. */
  static MalformedPageException of(List<Diagnostic> diagnostics) {
    String message =
        diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    return new MalformedPageException(message, diagnostics);
  }

  /**
   * {@return all findings of the page, errors and others, in the order of the text; unmodifiable.
   * Empty only for a listing with which nothing is wrong but that it is no article}
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
