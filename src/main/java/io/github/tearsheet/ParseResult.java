package io.github.tearsheet;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.DumpPosition;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What came of one text: the page, as far as it could be read, and all that is wrong with it.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ParseResult implements Serializable {

  private static final long serialVersionUID = 1L;

  ParseResult() {}

  /** What came of a text that could not be read at all: no page, only why. */
  public static ParseResult unread(SourceText source, List<Diagnostic> diagnostics) {
    return ImmutableParseResult.builder()
        .source(source)
        .layout(Layout.SPACED)
        .diagnostics(diagnostics)
        .build();
  }

  /** The same with further findings, which stand behind all others. */
  public ParseResult plus(List<Diagnostic> further) {
    return ImmutableParseResult.builder().from(this).addAllDiagnostics(further).build();
  }

  /**
   * The text that was read. The spans of the page are places in it. Of a file or a stream over the
   * limit it is only the beginning.
   */
  public abstract SourceText source();

  /**
   * How the page is laid out: {@link Layout#SPACED}, {@link Layout#COMPACT}, or {@link
   * Layout#HEADLESS} if that was asked for and found. Without a page it is spaced.
   */
  public abstract Layout layout();

  /**
   * The page, malformed or not; empty only if there was nothing to read, too much of it, or a page
   * of another site.
   */
  public abstract Optional<Page> page();

  /** The page if it is an article. */
  public Optional<Article> article() {
    return page().filter(Article.class::isInstance).map(Article.class::cast);
  }

  /** The page if it is a listing. */
  public Optional<Listing> listing() {
    return page().filter(Listing.class::isInstance).map(Listing.class::cast);
  }

  /** All findings in the order of the text; at the same place by their codes. Unmodifiable. */
  public abstract List<Diagnostic> diagnostics();

  /**
   * What stands behind the page if a second one begins in the same text: from its first character
   * to the end of the text.
   */
  public abstract Optional<SourceSpan> remainder();

  /**
   * Where to go on in the dump that the page came from, see {@code ArchiveDump.from}. Empty for a
   * page that came from no dump; of several pages in one record only the last knows it.
   */
  public Optional<DumpPosition> position() {
    return source().origin().position();
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * The article of a page without errors.
   *
   * @throws MalformedPageException if a finding is an error, or if the page is a listing
   */
  public Article articleOrThrow() {
    if (hasErrors()) {
      throw MalformedPageException.of(diagnostics());
    }
    return article()
        .orElseThrow(
            () -> new MalformedPageException(source() + ": a listing, no article", diagnostics()));
  }
}
