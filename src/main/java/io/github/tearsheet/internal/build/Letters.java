package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.UNSIGNED_LETTER;

import io.github.tearsheet.internal.build.Spacing.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LayoutParser;
import io.github.tearsheet.internal.syntax.LayoutParser.ItemParagraphContext;
import io.github.tearsheet.internal.syntax.LayoutParser.ResponseContext;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.InResponseTo;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Letters, one after another. Between two of them stand the signature of the one and the title of
 * the other; only all of these lines together tell which is which, so they wait for what follows.
 */
final class Letters implements Sections {

  private static final String SENTENCE_ENDS = ".!?:;,\"”’)";

  private final Tokens tokens;
  private final Paragraphs paragraphs;
  private final Spacing spacing;
  private final DiagnosticCollector diagnostics;
  private final Article.Builder article;
  private final List<Token> waiting = new ArrayList<>();
  private @Nullable SectionDraft letter;

  Letters(
      Tokens tokens,
      Paragraphs paragraphs,
      Spacing spacing,
      DiagnosticCollector diagnostics,
      Article.Builder article) {
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    this.spacing = spacing;
    this.diagnostics = diagnostics;
    this.article = article;
  }

  @Override
  public void titleLine(Token line) {
    waiting.add(line);
  }

  @Override
  public void response(ResponseContext response) {
    settle();
    SectionDraft at = letter;
    if (at == null || at.hasParagraphs() || at.hasResponse()) {
      at = begin(response.start);
    }
    at.response(
        InResponseTo.builder()
            .line(tokens.text(response.start, response.stop))
            .title(tokens.textIfThere(response.title))
            .author(tokens.textIfThere(response.author))
            .date(tokens.textIfThere(response.date))
            .build(),
        response.stop);
  }

  @Override
  public void paragraph(ItemParagraphContext paragraph) {
    if (isJob(paragraph)) {
      waiting.add(paragraph.start);
      return;
    }
    settle();
    SectionDraft at = letter == null || letter.isSigned() ? begin(paragraph.start) : letter;
    at.paragraph(paragraphs.read(paragraph), paragraph.stop);
  }

  /**
   * Below the name of who signs a letter, joined to it by one newline, a line that is no sentence
   * tells a job or a place: {@code professor of history, Olen University}.
   */
  private boolean isJob(ItemParagraphContext paragraph) {
    boolean belowName =
        letter != null
            && letter.hasParagraphs()
            && !waiting.isEmpty()
            && waiting.get(0).getType() == LayoutParser.PERSON_LINE
            && spacing.gapAbove(paragraph.start) == LayoutParser.NEWLINE;
    boolean oneToken = paragraph.start.getTokenIndex() == paragraph.stop.getTokenIndex();
    return belowName && oneToken && !spacing.isCompact() && !endsSentence(paragraph.start);
  }

  private static boolean endsSentence(Token line) {
    String text = line.getText();
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The lines that waited: text follows them. */
  private void settle() {
    if (waiting.isEmpty()) {
      return;
    }
    SectionDraft above = letter;
    if (above == null) {
      waiting.forEach(this::title);
    } else if (!above.hasParagraphs()) {
      waiting.forEach(line -> above.paragraph(paragraphs.plain(line, line), line));
    } else {
      int last = waiting.size() - 1;
      boolean titled = endsWithTitle();
      sign(above, titled ? waiting.subList(0, last) : waiting);
      if (titled) {
        title(waiting.get(last));
      }
    }
    waiting.clear();
  }

  /**
   * Below a letter's text, one line is its signature if it is a name; of several the last is the
   * next title, unless it stands right below the one above and a blank follows, as with a place
   * below a name.
   */
  private boolean endsWithTitle() {
    Token last = waiting.get(waiting.size() - 1);
    if (waiting.size() == 1) {
      return last.getType() != LayoutParser.PERSON_LINE;
    }
    return spacing.gapAbove(last) != LayoutParser.NEWLINE
        || spacing.gapBelow(last) == LayoutParser.NEWLINE;
  }

  private void sign(SectionDraft above, List<Token> lines) {
    lines.forEach(line -> above.signature(tokens.text(line), line));
  }

  private void title(Token line) {
    begin(line).heading(tokens.text(line));
  }

  private SectionDraft begin(Token first) {
    finishLetter();
    SectionDraft begun = new SectionDraft(first);
    letter = begun;
    return begun;
  }

  private void finishLetter() {
    SectionDraft done = letter;
    if (done == null) {
      return;
    }
    if (done.hasParagraphs() && !done.isSigned()) {
      diagnostics.addAt(UNSIGNED_LETTER, done.end(), "nobody has signed this letter");
    }
    article.addSections(done.build());
  }

  @Override
  public Part titlePart() {
    return Part.SIGNATURE;
  }

  @Override
  public Part textPart() {
    return Part.STORY;
  }

  /** What waits at the page's end signs the last letter. */
  @Override
  public void finish() {
    if (letter != null && letter.hasParagraphs()) {
      sign(letter, waiting);
    } else {
      settle();
    }
    finishLetter();
  }
}
