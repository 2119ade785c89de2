package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_HEADING;

import io.github.tearsheet.internal.build.Spacing.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LayoutParser;
import io.github.tearsheet.internal.syntax.LayoutParser.ItemParagraphContext;
import io.github.tearsheet.internal.syntax.LayoutParser.ItemTextContext;
import io.github.tearsheet.internal.syntax.LayoutParser.ResponseContext;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The items of briefs and the parts of a press review. A heading begins one; in briefs a dateline
 * does so too where there has been text, and any text below a sign-off.
 */
final class Items implements Sections {

  private final Tokens tokens;
  private final Spacing spacing;
  private final Paragraphs paragraphs;
  private final DatelineReader datelines;
  private final DiagnosticCollector diagnostics;
  private final Article.Builder article;
  private final List<Token> papers = new ArrayList<>();
  private @Nullable SectionDraft item;
  private boolean signedOff;

  /** A line below a heading that can be the agency's. */
  private @Nullable Token source;

  Items(
      Tokens tokens,
      Spacing spacing,
      Paragraphs paragraphs,
      DatelineReader datelines,
      DiagnosticCollector diagnostics,
      Article.Builder article) {
    this.tokens = tokens;
    this.spacing = spacing;
    this.paragraphs = paragraphs;
    this.datelines = datelines;
    this.diagnostics = diagnostics;
    this.article = article;
  }

  /** A line above a press review: a paper's name, or the first heading. */
  void paper(Token line) {
    papers.add(line);
  }

  /**
   * The lines above the review, once the review begins. Two blanks below one tell that it and those
   * above are papers. Without them several lines are papers, but for a last one in capitals, which
   * is the first heading; so is a single one.
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
      if (spacing.gapBelow(papers.get(i)) == LayoutParser.BLANKS) {
        named = i + 1;
        break;
      }
    }
    List<Token> lines = List.copyOf(papers);
    papers.clear();
    lines.subList(0, named).forEach(line -> article.addPapers(tokens.text(line)));
    lines.subList(named, lines.size()).forEach(this::titleLine);
  }

  private static boolean isInCapitals(Token line) {
    return line.getText().chars().noneMatch(Character::isLowerCase);
  }

  /**
   * A heading. In briefs a second one right below is the agency's line, if text follows: there is
   * no item of a heading alone.
   */
  @Override
  public void titleLine(Token line) {
    settlePapers();
    SectionDraft at = item;
    if (at != null && at.isHeadingOnly() && source == null && !paragraphs.areInPressReview()) {
      source = line;
      return;
    }
    settleSource(false);
    begin(line).heading(tokens.text(line));
  }

  private void settleSource(boolean textFollows) {
    Token line = source;
    source = null;
    if (line == null) {
      return;
    }
    Text text = tokens.text(line);
    if (textFollows && item != null) {
      item.agency(text, text, line);
    } else {
      begin(line).heading(text);
    }
  }

  /** The agency of the item, if it stands right below the heading; otherwise a paragraph. */
  void sourceLine(Token line) {
    if (paragraphs.areInPressReview()) {
      titleLine(line);
      return;
    }
    settleSource(false);
    if (item != null && !item.hasParagraphs() && !item.hasAgency()) {
      Text agency = tokens.text(line);
      item.agency(agency, agency, line);
    } else {
      plainParagraph(line, line);
    }
  }

  /** Only letters respond to something; elsewhere the line is text. */
  @Override
  public void response(ResponseContext response) {
    plainParagraph(response.start, response.stop);
  }

  private void plainParagraph(Token first, Token last) {
    settlePapers();
    settleSource(true);
    add(paragraphs.plain(first, last), last);
  }

  @Override
  public void paragraph(ItemParagraphContext paragraph) {
    settlePapers();
    settleSource(true);
    if (paragraphs.areInPressReview()) {
      add(paragraphs.read(paragraph), paragraph.stop);
    } else {
      briefParagraph(paragraph);
    }
  }

  /** A paragraph of a brief, with what it says of its item. */
  private void briefParagraph(ItemParagraphContext paragraph) {
    ItemTextContext text = paragraph.text;
    Token signOff = text == null ? null : text.signOff;
    boolean datelined = paragraph.place != null;
    if (beginsItem(datelined, signOff != null)) {
      begin(paragraph.start);
      diagnostics.addAt(
          MISSING_HEADING,
          paragraph.start.getStartIndex(),
          "an item begins here without a heading");
    }
    SectionDraft at = item;
    if (at == null) {
      add(paragraphs.read(paragraph), paragraph.stop);
      return;
    }
    if (datelined) {
      at.dateline(datelines.read(paragraph.place), paragraph.place.stop);
    }
    if (at.hasAgencyLine()) {
      signOff = null;
    }
    if (text != null && text.start != signOff) {
      Token end = signOff == null ? text.stop : tokens.before(signOff);
      at.paragraph(paragraphs.read(text, end), end);
    }
    if (signOff != null) {
      signOff(at, signOff);
    }
  }

  /** Whether a paragraph shows that another item begins, though no heading does. */
  private boolean beginsItem(boolean datelined, boolean signed) {
    SectionDraft at = item;
    return at == null
        ? datelined || signed
        : signedOff || (datelined && (at.hasParagraphs() || at.hasDateline()));
  }

  private void signOff(SectionDraft at, Token signOff) {
    Text line = tokens.text(signOff);
    int start = signOff.getStartIndex() + 1;
    int end = start + line.text().lastIndexOf(')') - 1;
    at.agency(tokens.text(new SourceSpan(start, end)), line, signOff);
    signedOff = true;
  }

  private SectionDraft begin(Token first) {
    endItem();
    SectionDraft begun = new SectionDraft(first);
    item = begun;
    signedOff = false;
    return begun;
  }

  private void add(Paragraph paragraph, Token end) {
    if (item == null) {
      article.addParagraphs(paragraph);
    } else {
      item.paragraph(paragraph, end);
    }
  }

  @Override
  public Part titlePart() {
    return Part.HEADING;
  }

  @Override
  public Part textPart() {
    return Part.STORY;
  }

  @Override
  public void finish() {
    settlePapers();
    settleSource(false);
    endItem();
  }

  private void endItem() {
    if (item != null) {
      article.addSections(item.build());
    }
  }
}
