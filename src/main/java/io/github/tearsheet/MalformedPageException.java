package io.github.tearsheet;

import io.github.tearsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Thrown by {@link ParseResult#articleOrThrow()} for a page that is not an article without errors.
 * The message has one diagnostic per line, in the format of a compiler. If none is an error, its
 * first line says that the page is a listing, or that there is none.
 */
public final class MalformedPageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Serializable, as {@code List.copyOf} makes it. */
  @SuppressWarnings("serial")
  private final List<Diagnostic> diagnostics;

  private MalformedPageException(String message, List<Diagnostic> diagnostics) {
    super(message);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Creates an exception whose message lists the diagnostics, a line each. */
  static MalformedPageException of(List<Diagnostic> diagnostics) {
    return new MalformedPageException(lines(Stream.empty(), diagnostics), diagnostics);
  }

  /** Creates an exception for a result without errors and without an article. */
  static MalformedPageException noArticle(ParseResult result) {
    String why = result.page().isPresent() ? ": a listing, no article" : ": no page, no article";
    Stream<String> first = Stream.of(result.source() + why);
    return new MalformedPageException(lines(first, result.diagnostics()), result.diagnostics());
  }

  private static String lines(Stream<String> first, List<Diagnostic> diagnostics) {
    return Stream.concat(first, diagnostics.stream().map(Diagnostic::toString))
        .collect(Collectors.joining("\n"));
  }

  /**
   * {@return all diagnostics of the page, of each severity, in the order of the text; unmodifiable.
   * None is an error if the result only lacks an article}
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
