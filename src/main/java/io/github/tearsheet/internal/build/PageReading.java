package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.EMPTY_PAGE;

import io.github.tearsheet.internal.check.CharacterCheck;
import io.github.tearsheet.internal.check.Findings;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Collection;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTreeWalker;

/**
 * The way of one page: characters, tree, model, findings.
 *
 * @param page what was read; empty if there was nothing but white space
 * @param findings all that is wrong
 * @param remainder where the next page stands in the same text
 */
public record PageReading(Optional<Page> page, Findings findings, Optional<SourceSpan> remainder) {

  /** Reads the first page of a text. */
  public static PageReading of(SourceText text, Collection<String> credits) {
    Findings findings = new Findings(text);
    PageSyntax syntax = PageSyntax.of(text, credits);
    PageBuilder builder = new PageBuilder(text, syntax, findings);
    ParseTreeWalker.DEFAULT.walk(builder, syntax.tree());
    Optional<Page> page = builder.page();
    if (page.isEmpty()) {
      findings.add(EMPTY_PAGE, new SourceSpan(0, text.length()), "there is nothing on this page");
    }
    CharacterCheck.check(text, syntax.end(), findings);
    Optional<SourceSpan> remainder =
        syntax.hasNext()
            ? Optional.of(new SourceSpan(syntax.end(), text.length()))
            : Optional.empty();
    return new PageReading(page, findings, remainder);
  }
}
