package io.github.tearsheet;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of parsing one text: the page, as far as it could be read, and its diagnostics.
 *
 * <pre>{@code
 * if (result.hasErrors()) {
 *   result.diagnostics().forEach(System.err::println);
 * } else {
 *   result.article().ifPresent(article -> System.out.println(article.headline()));
 * }
 * }</pre>
 *
 * <p>Immutable, thread-safe and {@code Serializable}. Two results are equal if their texts and all
 * other properties are.
 */
@Value.Immutable
public abstract class ParseResult implements Serializable {

  private static final long serialVersionUID = 1L;

  ParseResult() {}

  /**
   * Creates a result for a text that could not be read at all, such as an entry of an archive that
   * cannot be unpacked.
   *
   * @param source the name of the text, and as much of it as there is
   * @param diagnostics the reasons; copied
   * @return a result without a page
   */
  public static ParseResult unread(SourceText source, List<Diagnostic> diagnostics) {
    return ImmutableParseResult.builder()
        .source(source)
        .layout(Layout.SPACED)
        .diagnostics(diagnostics)
        .build();
  }

  /**
   * Returns a copy with more diagnostics, such as those of a user's own checks.
   *
   * @param further added after all existing diagnostics, at any position in the text
   * @return a result with all of them; this one is unchanged
   */
  public ParseResult plus(List<Diagnostic> further) {
    return ImmutableParseResult.builder().from(this).addAllDiagnostics(further).build();
  }

  /**
   * {@return the text that was read, to which the spans of the page refer; of a file or a stream
   * over the limit it is only the beginning}
   */
  public abstract SourceText source();

  /**
   * {@return how the page is laid out: {@link Layout#SPACED}, {@link Layout#COMPACT}, {@link
   * Layout#HEADLESS} if that was requested and found, or {@link Layout#BARE} if that was requested
   * or follows from the URL, and was found; never {@link Layout#AUTO}. Without a page it is spaced}
   */
  public abstract Layout layout();

  /**
   * {@return the page, malformed or not; empty only if there was nothing to read (TS001), too much
   * of it (TS003), a page of another site (TS004), or damage to the dump that should hold it (TS4)}
   */
  public abstract Optional<Page> page();

  /**
   * {@return the page if it is an article, malformed or not; empty if it is a listing, or without a
   * page}
   */
  public Optional<Article> article() {
    return page().filter(Article.class::isInstance).map(Article.class::cast);
  }

  /**
   * {@return the page if it is a listing, malformed or not; empty if it is an article, or without a
   * page}
   */
  public Optional<Listing> listing() {
    return page().filter(Listing.class::isInstance).map(Listing.class::cast);
  }

  /**
   * {@return all diagnostics in the order of the text, at the same offset by their codes;
   * unmodifiable, and empty if nothing is wrong. Those added by {@link #plus} follow}
   */
  public abstract List<Diagnostic> diagnostics();

  /**
   * {@return the text after the page if a second one begins in the same text, from its first
   * character to the end of the text; empty if the text holds one page}
   */
  public abstract Optional<SourceSpan> remainder();

  /** {@return whether a diagnostic is an error, by the severities that the parser's options set} */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * Insists on an article.
   *
   * @return the article of a page without errors; there may be warnings
   * @throws MalformedPageException if a diagnostic is an error, or if there is a listing or no page
   */
  public Article articleOrThrow() {
    if (hasErrors()) {
      throw MalformedPageException.of(diagnostics());
    }
    return article().orElseThrow(() -> MalformedPageException.noArticle(this));
  }
}
