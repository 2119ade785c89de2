package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.EMPTY_PAGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.FURTHER_PAGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.NOT_AN_ARCHIVE_PAGE;

import io.github.tearsheet.internal.check.CharacterCheck;
import io.github.tearsheet.internal.check.DamageCheck;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.check.UnusualCharacters;
import io.github.tearsheet.internal.syntax.LexerOptions;
import io.github.tearsheet.internal.syntax.PageRule;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.UrlFamily;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;

/**
 * The result of parsing one page: from characters to the model.
 *
 * @param page the page; empty for white space alone and for a page of another site
 * @param compact whether no blank line separates the parts of the page
 * @param headless whether it lacks header, stamp and headline, as the options allow
 * @param bare whether it lacks header and stamp, as the options or its URL allow
 * @param diagnostics everything to report
 * @param remainder where the next page is in the same text
 */
public record PageReading(
    Optional<Page> page,
    boolean compact,
    boolean headless,
    boolean bare,
    DiagnosticCollector diagnostics,
    Optional<SourceSpan> remainder) {

  /** Parses the first page of a text. */
  public static PageReading of(SourceText text, LexerOptions options) {
    DiagnosticCollector diagnostics = new DiagnosticCollector(text);
    noteFurtherPage(text, diagnostics);
    String name = text.origin().url().orElse(text.name());
    Optional<ArchiveUrl> url = ArchiveUrl.parse(name);
    PageSyntax syntax =
        new PageSyntax(text, options, url.map(PageReading::suggested).orElse(PageRule.ARTICLE));
    Optional<SourceSpan> remainder =
        syntax.hasNext()
            ? Optional.of(new SourceSpan(syntax.end(), text.length()))
            : Optional.empty();
    if (syntax.kind() == PageRule.OTHER_SITE || isOtherSite(name, url, syntax)) {
      diagnostics.add(
          NOT_AN_ARCHIVE_PAGE,
          Lines.span(syntax.firstLine()),
          "not an archive page: it is from another site, or markup");
      return new PageReading(Optional.empty(), false, false, false, diagnostics, remainder);
    }
    PageBuilder builder = builder(text, syntax, url, diagnostics);
    syntax.parse(builder);
    UrlFamily family = url.map(ArchiveUrl::family).orElse(UrlFamily.UNKNOWN);
    boolean bare =
        builder.header.isMissing()
            && (options.headless() || options.bare() || family == UrlFamily.PLAIN);
    boolean headless = bare && options.headless();
    boolean needsHeader = !bare && family != UrlFamily.AUTHOR && family != UrlFamily.DAY;
    boolean needsStamp = !bare && family != UrlFamily.AUTHOR;
    Optional<Page> page =
        builder.isEmpty()
            ? Optional.empty()
            : Optional.of(builder.page(needsHeader, needsStamp, !headless));
    if (page.isEmpty()) {
      diagnostics.add(EMPTY_PAGE, new SourceSpan(0, text.length()), "empty page: it has no text");
    }
    checkCharacters(text, syntax, diagnostics);
    return new PageReading(
        page,
        syntax.isCompact(),
        headless && page.isPresent(),
        bare && !headless && page.isPresent(),
        diagnostics,
        remainder);
  }

  /** The kind of a page that the URL suggests; it counts if the headline is dropped. */
  private static PageRule suggested(ArchiveUrl url) {
    if (url.family() == UrlFamily.DAY || url.family() == UrlFamily.AUTHOR) {
      return PageRule.LISTING;
    }
    String slug = url.slug().orElse("");
    if (slug.endsWith("in-brief")
        || slug.endsWith("briefs")
        || slug.equals("more-business-headlines")
        || slug.equals("business-today-in-fast-facts")) {
      return PageRule.BRIEFS;
    }
    return slug.equals("press-review")
            || slug.startsWith("a-brief-look-at-stories")
            || slug.startsWith("a-brief-look-at-the-stories")
        ? PageRule.PRESS_REVIEW
        : PageRule.ARTICLE;
  }

  /** A URL of the newer site or of another one, for a text without header and stamp. */
  private static boolean isOtherSite(String name, Optional<ArchiveUrl> url, PageSyntax syntax) {
    boolean elsewhere = url.isEmpty() && isWebUrl(name);
    boolean newer = url.map(ArchiveUrl::family).filter(UrlFamily.NEWER_SITE::equals).isPresent();
    return (elsewhere || newer) && !syntax.hasTop();
  }

  private static boolean isWebUrl(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  private static PageBuilder builder(
      SourceText text,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    return switch (syntax.kind()) {
      case BRIEFS -> new BriefsBuilder(text, syntax, url, diagnostics);
      case PRESS_REVIEW -> new PressReviewBuilder(text, syntax, url, diagnostics);
      case LETTERS -> new LettersBuilder(text, syntax, url, diagnostics);
      case LISTING -> new ListingBuilder(text, syntax, url, diagnostics);
      case ARTICLE, OTHER_SITE -> new ArticleBuilder(text, syntax, url, diagnostics);
    };
  }

  private static void checkCharacters(
      SourceText text, PageSyntax syntax, DiagnosticCollector diagnostics) {
    UnusualCharacters unusual = new UnusualCharacters(text.content(), syntax.end());
    CharacterCheck.check(text, syntax.end(), unusual, diagnostics);
    DamageCheck.check(text, syntax.topEnd(), syntax.end(), unusual, diagnostics);
  }

  private static void noteFurtherPage(SourceText text, DiagnosticCollector diagnostics) {
    if (text.origin().pageNumber() > 1) {
      diagnostics.add(
          FURTHER_PAGE,
          text.lineSpan(text.firstLine()),
          "further page: number " + text.origin().pageNumber() + " of this text");
    }
  }
}
