package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.UNCLOSED_PAGE_REFERENCE;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.ClosingBracket;
import io.github.tearsheet.internal.syntax.LineGrammar;
import io.github.tearsheet.internal.syntax.LinePart;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageReferencesLexer;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArticleKind;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds press reviews: the papers, what they wrote, and on which pages. */
final class PressReviewBuilder extends SectionsBuilder {

  /** The lines above the review: names of papers, or the first heading. */
  private final List<ParserRuleContext> papers = new ArrayList<>();

  PressReviewBuilder(SourceText source, PageSyntax syntax, DiagnosticCollector diagnostics) {
    super(ArticleKind.PRESS_REVIEW, source, syntax, diagnostics);
  }

  @Override
  public void exitPaper(PageParser.PaperContext line) {
    part(Part.PAPER, line);
    papers.add(line);
  }

  @Override
  public void exitHeading(PageParser.HeadingContext line) {
    heading(line);
  }

  @Override
  public void exitDatedHeading(PageParser.DatedHeadingContext line) {
    heading(line);
  }

  @Override
  public void exitAgencyHeading(PageParser.AgencyHeadingContext line) {
    heading(line);
  }

  private void heading(ParserRuleContext line) {
    part(Part.HEADING, line);
    settlePapers();
    beginSection(line);
  }

  @Override
  void text(ParserRuleContext line) {
    settlePapers();
    addParagraph(line);
  }

  @Override
  public void exitSectionParagraph(PageParser.SectionParagraphContext line) {
    part(Part.STORY, line);
    settlePapers();
    SourceSpan span = Lines.span(line);
    int bracket = ClosingBracket.ofPages(lines.content(), span.start(), span.end());
    addParagraph(bracket < 0 ? paragraph(span) : referring(span, bracket), span);
  }

  @Override
  void finishLines() {
    settlePapers();
  }

  /**
   * Decides about the lines above the review, once it begins. Two blank lines below one show that
   * it and those above it are papers. Without them several lines are papers, except a last one in
   * capitals, which is the first heading; so is a single line.
   */
  private void settlePapers() {
    if (papers.isEmpty()) {
      return;
    }
    int named = papers.size() > 1 ? papers.size() : 0;
    if (named > 0 && isInCapitals(papers.get(named - 1)) && !isInCapitals(papers.get(0))) {
      named--;
    }
    for (int i = papers.size() - 1; i >= 0; i--) {
      if (syntax.gapBelow(papers.get(i).stop).getType() == PageParser.BLANKS) {
        named = i + 1;
        break;
      }
    }
    papers.subList(0, named).forEach(this::addPaper);
    papers.subList(named, papers.size()).forEach(this::beginSection);
    papers.clear();
  }

  private boolean isInCapitals(ParserRuleContext line) {
    return lines.text(line).text().chars().noneMatch(Character::isLowerCase);
  }

  private Paragraph referring(SourceSpan span, int bracket) {
    List<LinePart> parts = LineGrammar.PAGE_REFERENCES.parts(lines.content(), bracket, span.end());
    if (LineGrammar.first(parts, PageReferencesLexer.CLOSE) == null) {
      diagnostics.add(
          UNCLOSED_PAGE_REFERENCE,
          new SourceSpan(bracket, span.end()),
          "the bracket of these page references is not closed");
    }
    return Paragraph.builder()
        .text(lines.source().substring(span))
        .addAllPageReferences(references(parts))
        .span(span)
        .build();
  }

  /** A paper's name begins a reference; pages without a name are those of the paper at hand. */
  private List<PageReference> references(List<LinePart> parts) {
    List<PageReference> references = new ArrayList<>();
    PageReference.@Nullable Builder reference = null;
    for (LinePart part : parts) {
      if (part.type() == PageReferencesLexer.PAPER) {
        if (reference != null) {
          references.add(reference.build());
        }
        reference = PageReference.builder().paper(lines.text(part));
      } else if (part.type() == PageReferencesLexer.PAGE) {
        reference = reference == null ? PageReference.builder() : reference;
        reference.addPages(lines.text(part));
      }
    }
    if (reference != null) {
      references.add(reference.build());
    }
    return references;
  }
}
