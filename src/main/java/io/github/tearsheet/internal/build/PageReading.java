package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.EMPTY_PAGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.NOT_AN_ARCHIVE_PAGE;

import io.github.tearsheet.internal.check.CharacterCheck;
import io.github.tearsheet.internal.check.Findings;
import io.github.tearsheet.internal.syntax.LayoutParser.OtherSiteContext;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.internal.syntax.Reading;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTreeWalker;

/**
 * The way of one page: characters, tree, model, findings.
 *
 * @param page what was read; empty if there was nothing but white space, or a page of another site
 * @param compact whether no blank line parts the page's parts
 * @param headless whether it has neither header nor stamp nor headline, as was asked for
 * @param findings all that is wrong
 * @param remainder where the next page stands in the same text
 */
public record PageReading(
    Optional<Page> page,
    boolean compact,
    boolean headless,
    Findings findings,
    Optional<SourceSpan> remainder) {

  /** Reads the first page of a text. */
  public static PageReading of(SourceText text, Reading reading) {
    Findings findings = new Findings(text);
    PageSyntax syntax = PageSyntax.of(text, reading);
    if (syntax.tree() instanceof OtherSiteContext other) {
      findings.add(
          NOT_AN_ARCHIVE_PAGE,
          Tokens.span(other.OTHER_SITE().getSymbol()),
          "this text opens as a page of another site does");
      return new PageReading(Optional.empty(), false, false, findings, Optional.empty());
    }
    PageBuilder builder = new PageBuilder(text, syntax, reading.headless(), findings);
    ParseTreeWalker.DEFAULT.walk(builder, syntax.tree());
    Optional<Page> page = builder.page();
    if (page.isEmpty()) {
      findings.add(EMPTY_PAGE, new SourceSpan(0, text.length()), "there is nothing on this page");
    }
    CharacterCheck.check(text, syntax.end(), findings);
    return new PageReading(
        page, syntax.compact(), builder.isHeadless(), findings, remainder(text, syntax));
  }

  private static Optional<SourceSpan> remainder(SourceText text, PageSyntax syntax) {
    return syntax.hasNext()
        ? Optional.of(new SourceSpan(syntax.end(), text.length()))
        : Optional.empty();
  }
}
