package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_HEADING;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Builds the items of briefs. A heading begins one; so does a dateline below other text, and any
 * text below a sign-off.
 */
final class BriefsBuilder extends SectionsBuilder {

  private final DatelineBuilder datelines;
  private boolean signedOff;

  BriefsBuilder(
      SourceText source,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    super(PageKind.BRIEFS, source, syntax, url, diagnostics);
    datelines = new DatelineBuilder(lines, diagnostics);
  }

  @Override
  public void exitHeading(PageParser.HeadingContext line) {
    part(Part.HEADING, line);
    beginSection(line);
    signedOff = false;
  }

  @Override
  public void exitAgencyLine(PageParser.AgencyLineContext line) {
    agencyLine(line);
  }

  @Override
  public void exitUnlistedAgency(PageParser.UnlistedAgencyContext line) {
    if (syntax.namesAgency(syntax.lineBelow(line.stop))) {
      part(Part.HEADING, line);
      beginSection(line);
      signedOff = false;
    } else {
      agencyLine(line);
    }
  }

  private void agencyLine(ParserRuleContext line) {
    part(Part.SOURCE_LINE, line);
    SectionDraft item = section();
    if (item != null) {
      Text agency = lines.text(line);
      item.agency(agency, agency, Lines.span(line));
    }
  }

  /** Below two blanks and above text, it is the agency of an item without a heading. */
  @Override
  public void exitAgencyAsText(PageParser.AgencyAsTextContext line) {
    Token gap = syntax.gapAbove(line.start);
    boolean apart = gap != null && gap.getType() == PageParser.BLANKS;
    if (apart && syntax.namesAgency(line.start)) {
      beginWithoutHeading(line.start.getStartIndex());
      agencyLine(line);
    } else {
      part(Part.STORY, line);
      text(line);
    }
  }

  private void beginWithoutHeading(int start) {
    beginSection(start);
    signedOff = false;
    diagnostics.addAt(MISSING_HEADING, start, "missing heading: an item begins here without one");
  }

  @Override
  void text(ParserRuleContext line) {
    addParagraph(line);
  }

  @Override
  void sectionParagraph(PageParser.SectionParagraphContext line) {
    part(Part.STORY, line);
    SourceSpan text = textAfterDateline(line);
    int signOff = signOff(line, text);
    boolean datelined = line.place != null;
    if (beginsItem(datelined, signOff >= 0)) {
      beginWithoutHeading(line.start.getStartIndex());
    }
    SectionDraft item = section();
    if (item == null) {
      addParagraph(line);
      return;
    }
    if (datelined) {
      item.dateline(datelines.build(line.place), Lines.span(line.place));
    }
    if (signOff < 0 || item.hasAgencyLine()) {
      addText(item, text);
    } else {
      addText(item, lines.trimmed(text.start(), signOff));
      signOff(item, new SourceSpan(signOff, text.end()));
    }
  }

  private SourceSpan textAfterDateline(PageParser.SectionParagraphContext line) {
    int end = Lines.end(line.stop);
    if (line.place == null) {
      return Lines.span(line);
    }
    return new SourceSpan(line.text == null ? end : line.text.start.getStartIndex(), end);
  }

  private int signOff(PageParser.SectionParagraphContext line, SourceSpan text) {
    return line.text == null ? -1 : syntax.brackets().ofAgency(text.start(), text.end());
  }

  private void addText(SectionDraft item, SourceSpan text) {
    if (!text.isEmpty()) {
      item.paragraph(paragraph(text), text);
    }
  }

  /** Returns whether a paragraph shows that another item begins, though no heading does. */
  private boolean beginsItem(boolean datelined, boolean signed) {
    SectionDraft item = section();
    return item == null
        ? datelined || signed
        : signedOff || (datelined && (item.hasParagraphs() || item.hasDateline()));
  }

  private void signOff(SectionDraft item, SourceSpan bracket) {
    Text line = lines.text(bracket);
    int start = bracket.start() + 1;
    int end = start + line.text().lastIndexOf(')') - 1;
    item.agency(lines.text(new SourceSpan(start, end)), line, bracket);
    signedOff = true;
  }
}
