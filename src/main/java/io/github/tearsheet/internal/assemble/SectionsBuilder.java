package io.github.tearsheet.internal.assemble;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.ReviewDay;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds pages of sections: the section at hand, and those above it. */
abstract class SectionsBuilder extends PageBuilder {

  private final PageKind kind;
  private final List<Text> papers = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Article.Builder article = Article.builder();
  private @Nullable SectionDraft section;

  SectionsBuilder(
      PageKind kind,
      SourceText source,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    super(source, syntax, url, diagnostics);
    this.kind = kind;
  }

  @Override
  final Page finish() {
    finishLines();
    endSection();
    return article
        .kind(kind)
        .boilerplate(header.boilerplate())
        .updateStamp(header.updateStamp())
        .headline(header.headline())
        .repeatedHeadlines(header.repeatedHeadlines())
        .reviewDay(reviewDay())
        .papers(papers)
        .paragraphs(paragraphs)
        .notices(notices())
        .footer(footer())
        .url(url())
        .span(span())
        .build();
  }

  /** The page ends: no line follows those that wait for one. */
  void finishLines() {
    // Only some kinds of pages have lines that wait.
  }

  /** The day of the page, which only press reviews have. */
  Optional<ReviewDay> reviewDay() {
    return Optional.empty();
  }

  /** The section is complete. */
  void finishSection(SectionDraft section) {
    article.addSections(section.build());
  }

  /** The section at hand; null above the first. */
  final @Nullable SectionDraft section() {
    return section;
  }

  final SectionDraft beginSection(int start) {
    return begin(new SectionDraft(start));
  }

  final SectionDraft beginSection(ParserRuleContext heading) {
    return begin(new SectionDraft(lines.text(heading), Lines.span(heading)));
  }

  private SectionDraft begin(SectionDraft next) {
    endSection();
    section = next;
    return next;
  }

  private void endSection() {
    if (section != null) {
      finishSection(section);
    }
  }

  final void addPaper(ParserRuleContext line) {
    papers.add(lines.text(line));
  }

  /** Adds a paragraph to the section at hand, or to the page above the first section. */
  final void addParagraph(Paragraph paragraph, SourceSpan span) {
    if (section == null) {
      paragraphs.add(paragraph);
    } else {
      section.paragraph(paragraph, span);
    }
  }

  final void addParagraph(ParserRuleContext line) {
    SourceSpan span = Lines.span(line);
    addParagraph(paragraph(span), span);
  }

  final Paragraph paragraph(SourceSpan span) {
    return Paragraph.of(lines.source().substring(span), span);
  }

  /** A caption is not expected here. If its credit shows that a line is one, it stays whole. */
  @Override
  public final void exitSectionParagraph(PageParser.SectionParagraphContext line) {
    int opening = line.start.getType();
    if (opening == PageParser.CREDIT || opening == PageParser.UNLISTED_CREDIT) {
      mayBeCredit(line.start);
    }
    sectionParagraph(line);
  }

  /** A paragraph, perhaps with a dateline. */
  abstract void sectionParagraph(PageParser.SectionParagraphContext line);

  @Override
  public final void exitOtherLine(PageParser.OtherLineContext line) {
    part(Part.STORY, line);
    text(line);
  }

  /** A line that is text whatever it looks like. */
  abstract void text(ParserRuleContext line);
}
