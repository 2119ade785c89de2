package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.UNSIGNED_LETTER;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LineGrammar;
import io.github.tearsheet.internal.syntax.LinePart;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.internal.syntax.ResponseLexer;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds letters. Between two of them are the signature of the one and the title of the other; only
 * all of these lines together show which is which, so they wait for what follows.
 */
final class LettersBuilder extends SectionsBuilder {

  private final List<ParserRuleContext> waiting = new ArrayList<>();

  LettersBuilder(
      SourceText source,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    super(PageKind.LETTERS, source, syntax, url, diagnostics);
  }

  @Override
  public void exitSignatureOrTitle(PageParser.SignatureOrTitleContext line) {
    part(Part.SIGNATURE, line);
    waiting.add(line);
  }

  @Override
  public void exitResponse(PageParser.ResponseContext line) {
    part(Part.RESPONSE, line);
    settle(true);
    SectionDraft letter = section();
    boolean begun = letter != null && (!letter.hasParagraphs() || isBelowSalutation(line));
    if (letter == null || !begun || letter.hasResponse()) {
      letter = beginSection(line.start.getStartIndex());
    }
    letter.inResponseTo(inResponseTo(line), Lines.span(line));
  }

  private boolean isBelowSalutation(ParserRuleContext line) {
    return syntax.lineAbove(line.start).getType() == PageParser.SALUTATION;
  }

  private InResponseTo inResponseTo(ParserRuleContext line) {
    List<LinePart> parts =
        LineGrammar.RESPONSE.parts(
            lines.content(), line.start.getStartIndex(), Lines.end(line.stop));
    LinePart author = LineGrammar.first(parts, ResponseLexer.AUTHOR);
    return InResponseTo.builder()
        .line(lines.text(line))
        .title(title(LineGrammar.first(parts, ResponseLexer.TITLE)))
        .author(
            Optional.ofNullable(author)
                .map(lines::afterFirstWord)
                .map(lines::text)
                .or(() -> lines.text(LineGrammar.first(parts, ResponseLexer.OWNER), 0, 2)))
        .date(lines.text(LineGrammar.first(parts, ResponseLexer.DATE), 0, 0))
        .build();
  }

  /** Without its quotes, and without the comma or the full stop before the closing one. */
  private Optional<Text> title(@Nullable LinePart quoted) {
    if (quoted == null) {
      return Optional.empty();
    }
    int start = quoted.start() + 1;
    int end = quoted.end() - 1;
    if (end > start && isMark(lines.content(), end - 1)) {
      end--;
    }
    return end == start ? Optional.empty() : Optional.of(lines.text(new SourceSpan(start, end)));
  }

  /** The full stop of {@code U.S.} belongs to the title. */
  private static boolean isMark(String text, int at) {
    return text.charAt(at) == ',' || (text.charAt(at) == '.' && text.charAt(at - 2) != '.');
  }

  @Override
  void text(ParserRuleContext line) {
    addParagraph(line);
  }

  @Override
  public void exitOtherLetterLine(PageParser.OtherLetterLineContext line) {
    part(Part.STORY, line);
    settle(false);
    addParagraph(line);
  }

  /** Above the first letter it belongs to none. */
  @Override
  public void exitLettersAbout(PageParser.LettersAboutContext line) {
    part(Part.HEADING, line);
    settle(false);
    addParagraph(line);
  }

  /** A letter begins with it, unless its title or its response line is above. */
  @Override
  public void exitSalutation(PageParser.SalutationContext line) {
    part(Part.STORY, line);
    settle(false);
    SectionDraft letter = section();
    if (letter == null || letter.hasParagraphs()) {
      beginSection(line.start.getStartIndex());
    }
    addParagraph(line);
  }

  @Override
  void sectionParagraph(PageParser.SectionParagraphContext line) {
    if (isJob(line)) {
      part(Part.SIGNATURE, line);
      waiting.add(line);
      return;
    }
    part(Part.STORY, line);
    settle(false);
    SectionDraft letter = section();
    if (letter == null || letter.isSigned()) {
      beginSection(line.start.getStartIndex());
    }
    addParagraph(line);
  }

  /**
   * Returns whether a line gives a job or a place: below the name that signs a letter, separated
   * from it by a line end, and not a sentence. {@code professor of history, Olen University}.
   */
  private boolean isJob(PageParser.SectionParagraphContext line) {
    SectionDraft letter = section();
    Token gap = syntax.gapAbove(line.start);
    return letter != null
        && letter.hasParagraphs()
        && !waiting.isEmpty()
        && isName(waiting.get(0))
        && gap != null
        && line.start.getType() == PageParser.PHRASE
        && !isPunctuation(lines.content().charAt(Lines.end(line.stop) - 1));
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c) && c != ')';
  }

  private static boolean isName(ParserRuleContext line) {
    return PageSyntax.isName(line.start.getType());
  }

  /**
   * Decides about the lines that waited.
   *
   * @param aboveResponse whether a line {@code In response to} follows them, else text does
   */
  private void settle(boolean aboveResponse) {
    if (waiting.isEmpty()) {
      return;
    }
    SectionDraft letter = section();
    if (letter == null) {
      waiting.forEach(this::beginSection);
    } else if (!letter.hasParagraphs()) {
      waiting.forEach(this::addParagraph);
    } else {
      int last = waiting.size() - 1;
      boolean titled = endsWithTitle(aboveResponse);
      sign(letter, titled ? waiting.subList(0, last) : waiting);
      if (titled) {
        beginSection(waiting.get(last));
      }
    }
    waiting.clear();
  }

  /**
   * Returns whether the last line that waited is the next title. A single line is the signature if
   * it is a name. The last of several is the title, unless it is right below the one above and a
   * blank follows, as a place is below a name. {@code Sugar, Please} looks like a place; it is a
   * title if a blank is above it and a response line below.
   */
  private boolean endsWithTitle(boolean aboveResponse) {
    ParserRuleContext last = waiting.get(waiting.size() - 1);
    int type = last.start.getType();
    if (type == PageParser.PHRASE) {
      return false;
    }
    if (type == PageParser.PLACE) {
      boolean apart = !isLineEnd(syntax.gapAbove(last.start));
      return isBelowPlace()
          ? apart || isBelowKnownPlace(last)
          : apart && aboveResponse && !syntax.isKnownPlace(last) && !isSpread();
    }
    if (waiting.size() == 1) {
      return !isName(last);
    }
    boolean wide = syntax.gapBelow(last.stop).getType() == PageParser.BLANKS;
    if (!aboveResponse && isName(last) && wide) {
      return false;
    }
    if (isPlaceOfOneWord(last)) {
      return false;
    }
    return !isLineEnd(syntax.gapAbove(last.start)) || isLineEnd(syntax.gapBelow(last.stop));
  }

  /**
   * Returns whether one word is the place of a signature, since titles of one word are rarer: right
   * below a full name or a job, above a salutation, or at the end of a signature with blanks.
   */
  private boolean isPlaceOfOneWord(ParserRuleContext last) {
    if (!isOneWord(last) || isOneWord(waiting.get(waiting.size() - 2)) || isBelowPlace()) {
      return false;
    }
    return isLineEnd(syntax.gapAbove(last.start))
        || syntax.lineBelow(last.stop).getType() == PageParser.SALUTATION
        || (isName(waiting.get(0)) && isSpread());
  }

  /** Returns whether blanks separate the lines of a signature. */
  private boolean isSpread() {
    return waiting.size() > 2 && !isLineEnd(syntax.gapBelow(waiting.get(0).stop));
  }

  /** Returns whether a place is above the last line that waits: a signature has only one. */
  private boolean isBelowPlace() {
    if (waiting.size() < 2) {
      return false;
    }
    ParserRuleContext above = waiting.get(waiting.size() - 2);
    return above.start.getType() == PageParser.PLACE
        || (waiting.size() > 2 && isOneWord(above) && isLineEnd(syntax.gapAbove(above.start)));
  }

  private boolean isBelowKnownPlace(ParserRuleContext last) {
    return syntax.isKnownPlace(waiting.get(waiting.size() - 2)) && !syntax.isKnownPlace(last);
  }

  private boolean isOneWord(ParserRuleContext line) {
    return isName(line) && lines.text(line).text().indexOf(' ') < 0;
  }

  private static boolean isLineEnd(@Nullable Token gap) {
    return gap != null && PageSyntax.isLineEnd(gap.getType());
  }

  private void sign(SectionDraft letter, List<ParserRuleContext> signature) {
    signature.forEach(line -> letter.signature(lines.text(line), Lines.span(line)));
  }

  /** Lines that are pending at the end of the page sign the last letter. */
  @Override
  void finishLines() {
    SectionDraft letter = section();
    if (letter != null && letter.hasParagraphs()) {
      sign(letter, waiting);
    } else {
      settle(false);
    }
  }

  @Override
  void finishSection(SectionDraft letter) {
    if (letter.hasParagraphs() && !letter.isSigned()) {
      diagnostics.addAt(UNSIGNED_LETTER, letter.end(), "unsigned letter: no name at its end");
    }
    super.finishSection(letter);
  }
}
